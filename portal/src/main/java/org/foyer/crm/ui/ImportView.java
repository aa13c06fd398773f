package org.foyer.crm.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.foyer.crm.ImportRefusedException;
import org.foyer.crm.ImportRequest;
import org.foyer.crm.ImportRun;
import org.foyer.crm.ImportService;
import org.foyer.crm.ImportSystem;
import org.foyer.crm.ReadExtent;
import org.foyer.crm.SystemImports;
import org.foyer.values.Texts;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;

/** Imports of members: a new one, the one that runs, and what became of those before. */
@Route(ImportView.ROUTE)
@PermitAll
class ImportView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/import";
    private static final int SHOWN_RUNS = 20;

    private final ImportService imports;
    private final SystemImports systems;
    private final Texts texts;
    private final Clock clock;
    private final ImportProgress progress;
    private final Div past = new Div();

    ImportView(ImportService imports, SystemImports systems, Texts texts, Clock clock) {
        this.imports = imports;
        this.systems = systems;
        this.texts = texts;
        this.clock = clock;
        this.progress = new ImportProgress(imports, ended -> showRuns());
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
        removeAll();
        add(new PageHeader(getTranslation("crm.import.title"), getTranslation("crm.import.sentence")));
        addSystems();
        add(new ImportForm(imports.serverFiles(), this::start), progress, past);
        showRuns();
        imports.runs(0, SHOWN_RUNS).stream()
                .filter(ImportRun::isRunning)
                .findFirst()
                .ifPresent(progress::follow);
    }

    private void addSystems() {
        try {
            List<ImportSystem> found = systems.systems();
            if (!found.isEmpty()) {
                add(new SystemForm(found, clock.getZone(), this::start));
            }
        } catch (ImportRefusedException mapping) {
            var problem = new Paragraph(mapping.problem().in(getLocale(), texts));
            problem.addClassNames("foyer-light", "foyer-light-refused");
            add(problem);
        }
    }

    private String start(ImportSystem system, ReadExtent extent) {
        try {
            imports.progress(systems.start(system.name(), extent)).ifPresent(progress::follow);
            return "";
        } catch (ImportRefusedException refused) {
            return refused.problem().in(getLocale(), texts);
        }
    }

    private String start(ImportChoice choice) {
        try {
            var request = choice.uploaded() == null
                    ? new ImportRequest(imports.serverFile(choice.serverFile()), choice.mapping(), "", null)
                    : ImportRequest.uploaded(choice.uploaded(), choice.name(), choice.mapping());
            imports.progress(imports.start(request)).ifPresent(progress::follow);
            return "";
        } catch (ImportRefusedException refused) {
            return refused.problem().in(getLocale(), texts);
        }
    }

    private void showRuns() {
        past.removeAll();
        List<ImportRun> runs = imports.runs(0, SHOWN_RUNS);
        if (runs.isEmpty()) {
            past.add(new EmptyState(
                    "file-import",
                    getTranslation("crm.import.runs.empty"),
                    getTranslation("crm.import.runs.empty.sentence")));
            return;
        }
        var section = new Section(
                new H2(getTranslation("crm.import.runs")),
                new Rows(runs.stream().map(this::row).toList()));
        section.addClassName("foyer-section");
        past.add(section);
    }

    private ListRow row(ImportRun run) {
        var numbers = NumberFormat.getIntegerInstance(getLocale());
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(clock.getZone());
        return new ListRow(new Icon(icon(run)), ROUTE + "/" + run.id(), name(run))
                .fact(getTranslation(
                        "crm.import.run.fact",
                        when.format(run.startedAt()),
                        getTranslation("crm.state." + run.state()),
                        numbers.format(run.membersNew()),
                        numbers.format(run.membersChanged()),
                        numbers.format(run.quarantined())));
    }

    private String name(ImportRun run) {
        return run.whole() ? run.fileName() : getTranslation("crm.import.again", run.fileName());
    }

    private static String icon(ImportRun run) {
        return switch (run.state()) {
            case RUNNING -> "progress";
            case WAITING -> "alert-octagon";
            case DONE -> "circle-check";
            case FAILED -> "alert-octagon";
            case CANCELLED -> "ban";
        };
    }
}
