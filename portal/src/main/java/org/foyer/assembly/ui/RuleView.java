package org.foyer.assembly.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.AssemblyWords;
import org.foyer.assembly.RuleDesk;
import org.foyer.assembly.RuleTemplate;
import org.foyer.assembly.RuleVersion;
import org.foyer.assembly.RulesSaved;
import org.foyer.voting.Rule;
import org.foyer.voting.RuleWords;
import org.foyer.voting.UnreadableRuleException;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.foyer.widgets.TextRow;
import org.foyer.widgets.Toast;
import org.jspecify.annotations.Nullable;

/** Who may attend an assembly and who may vote: conditions in rows and groups, tried out before they are saved. */
@Route("assembly/:assembly/rules")
@PermitAll
class RuleView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final RuleDesk desk;
    private final RuleWords words;
    private final AssemblyWords dates;
    private @Nullable AssemblyId assembly;
    private int seen;

    RuleView(RuleDesk desk, RuleWords words, AssemblyWords dates) {
        this.desk = desk;
        this.words = words;
        this.dates = dates;
    }

    static String addressOf(AssemblyId id) {
        return AssemblyView.addressOf(id) + "/rules";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("voting.rules");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("assembly")
                .flatMap(RuleView::id)
                .flatMap(desk::open)
                .orElseThrow(NotFoundException::new));
    }

    private void show(RuleDesk.Opened opened) {
        assembly = opened.assembly().id();
        seen = opened.current().version();
        removeAll();
        var setting =
                new RuleWords.Setting(getLocale(), opened.assembly().unitName().in(getLocale()));
        var attend = new RuleGroup(words, setting, 1);
        var vote = new RuleGroup(words, setting, 1);
        attend.show(opened.current().attend());
        vote.show(opened.current().vote());
        var trial = new DryRunPanel(words);
        add(
                back(opened),
                new PageHeader(getPageTitle(), getTranslation("voting.rules.sentence")),
                templates(attend, vote),
                part("voting.rules.attend", attend),
                part("voting.rules.vote", vote),
                actions(opened, attend, vote, trial),
                trial,
                history(opened));
    }

    private Anchor back(RuleDesk.Opened opened) {
        var back = new Anchor(AssemblyView.addressOf(opened.assembly().id()));
        back.addClassName("foyer-back");
        back.add(
                new Icon("chevron-left").small(),
                new Span(opened.assembly().name().in(getLocale())));
        return back;
    }

    private Select<RuleTemplate> templates(RuleGroup attend, RuleGroup vote) {
        var templates = new Select<RuleTemplate>();
        templates.addClassName("foyer-rule-templates");
        templates.setLabel(getTranslation("voting.editor.template"));
        templates.setPlaceholder(getTranslation("voting.editor.template.choose"));
        templates.setItems(RuleTemplate.values());
        templates.setItemLabelGenerator(it -> getTranslation(
                "voting.editor.template." + it.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        templates.addValueChangeListener(change -> {
            attend.show(change.getValue().attend());
            vote.show(change.getValue().vote());
        });
        return templates;
    }

    private Section part(String key, RuleGroup group) {
        var sheet = new Div(group);
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        var section = new Section(new H2(getTranslation(key)), sheet);
        section.addClassName("foyer-section");
        return section;
    }

    private Div actions(RuleDesk.Opened opened, RuleGroup attend, RuleGroup vote, DryRunPanel trial) {
        if (!opened.assembly().isOn()) {
            return new Div(new Paragraph(getTranslation("voting.rules.over")));
        }
        var save = new Button(getTranslation("voting.rules.save"), click -> {
            if (areComplete(attend, vote)) {
                save(attend.rule(), vote.rule());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var tried = new Button(getTranslation("voting.trial.run"), new Icon("search").small(), click -> {
            if (areComplete(attend, vote)) {
                run(() -> trial.show(desk.dryRun(opened.assembly().id(), attend.rule(), vote.rule())));
            }
        });
        tried.setDisableOnClick(true);
        tried.addClickListener(click -> tried.setEnabled(true));
        var actions = new Div(save, tried);
        actions.addClassName("foyer-form-actions");
        return actions;
    }

    private boolean areComplete(RuleGroup attend, RuleGroup vote) {
        boolean first = attend.isComplete();
        boolean second = vote.isComplete();
        if (!first || !second) {
            Toast.show(getTranslation("voting.rules.incomplete"));
        }
        return first && second;
    }

    private void save(Rule attend, Rule vote) {
        AssemblyId id = assembly;
        if (id == null) {
            return;
        }
        run(() -> {
            switch (desk.save(id, seen, attend, vote)) {
                case RulesSaved.Saved(int version, int changed) -> {
                    Toast.show(getTranslation("voting.rules.saved", version, changed));
                    desk.open(id).ifPresent(this::show);
                }
                case RulesSaved.Same() -> Toast.show(getTranslation("voting.rules.same"));
                case RulesSaved.Late(RuleVersion newer) -> {
                    seen = newer.version();
                    Toast.show(getTranslation("voting.rules.late", newer.version()));
                }
                case RulesSaved.Over() -> Toast.show(getTranslation("voting.rules.over"));
            }
        });
    }

    /** What is put together here can be read; only too much of it cannot. */
    private void run(Runnable work) {
        try {
            work.run();
        } catch (UnreadableRuleException tooMuch) {
            Toast.show(getTranslation("voting.rules.too-many"));
        }
    }

    private Section history(RuleDesk.Opened opened) {
        var section = new Section(new H2(getTranslation("voting.rules.history")));
        section.addClassName("foyer-section");
        section.setVisible(!opened.history().isEmpty());
        section.add(new Rows(opened.history().stream()
                .map(it -> new TextRow(
                        getTranslation("voting.rules.version", it.version()),
                        getTranslation(
                                "voting.rules.saved-at",
                                dates.day(it.savedAt(), getLocale()),
                                dates.time(it.savedAt(), getLocale())),
                        Optional.ofNullable(it.savedBy()).map(List::of).orElseGet(List::of)))
                .toList()));
        return section;
    }

    private static Optional<AssemblyId> id(String text) {
        try {
            return Optional.of(AssemblyId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
