package org.foyer.crm.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.UUID;
import org.foyer.crm.ImportReport;
import org.foyer.crm.ImportRun;
import org.foyer.crm.ImportService;
import org.foyer.crm.Quarantine;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;

/** One run: its counts, and what it held back with the reason. */
@Route(ImportView.ROUTE + "/:run")
@PermitAll
class ImportRunView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final ImportService imports;
    private final Quarantine quarantine;
    private final Texts texts;
    private final Languages languages;
    private final Clock clock;

    ImportRunView(ImportService imports, Quarantine quarantine, Texts texts, Languages languages, Clock clock) {
        this.imports = imports;
        this.quarantine = quarantine;
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("crm.import.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!imports.isOpenToMe()) {
            throw new NotFoundException();
        }
        ImportRun run = event.getRouteParameters()
                .get("run")
                .flatMap(ImportRunView::id)
                .flatMap(imports::progress)
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(back(), header(run), facts(run));
        if (run.state() == ImportRun.State.WAITING) {
            add(new ImportDecision(run.id(), imports, texts));
        }
        if (run.quarantined() + run.warnings() > 0
                || !quarantine.reasonsOf(run.id()).isEmpty()) {
            add(new QuarantinePanel(run.id(), quarantine, texts));
        } else if (run.state() == ImportRun.State.DONE) {
            add(new EmptyState(
                    "circle-check",
                    getTranslation("crm.import.quarantine.none"),
                    getTranslation("crm.import.quarantine.none.sentence")));
        }
    }

    private Anchor back() {
        var back = new Anchor(ImportView.ROUTE);
        back.addClassName("foyer-back");
        back.add(new Icon("chevron-left").small());
        back.add(getTranslation("crm.import.back"));
        return back;
    }

    private PageHeader header(ImportRun run) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(languages.formatting(getLocale()))
                .withZone(clock.getZone());
        return new PageHeader(
                run.whole() ? run.fileName() : getTranslation("crm.import.again", run.fileName()),
                getTranslation(
                        "crm.import.run.sentence",
                        getTranslation("crm.state." + run.state()),
                        run.startedBy(),
                        when.format(run.startedAt())));
    }

    private Div facts(ImportRun run) {
        var report = new ImportReport(run, getLocale(), texts, languages);
        var counts = new DescriptionList();
        counts.addClassName("foyer-facts");
        report.counts().forEach((name, number) -> {
            var fact = new Div(new DescriptionList.Term(name), new DescriptionList.Description(number));
            counts.getElement().appendChild(fact.getElement());
        });
        var sheet = new Div(counts);
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        report.difference().reversed().forEach(words -> sheet.addComponentAsFirst(new Paragraph(words)));
        report.problem().ifPresent(words -> {
            var problem = new Paragraph(words);
            problem.addClassNames("foyer-light", "foyer-light-refused");
            sheet.addComponentAsFirst(problem);
        });
        return sheet;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
