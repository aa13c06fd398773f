package org.foyer.assembly.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foyer.assembly.DryRun;
import org.foyer.voting.RuleWords;

/** What rules would do, in numbers, by unit, and by name for those who may see them. */
final class DryRunPanel extends Section {

    private static final int UNITS = 12;

    private final RuleWords words;

    DryRunPanel(RuleWords words) {
        this.words = words;
        addClassName("foyer-section");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    void show(DryRun run) {
        removeAll();
        setVisible(true);
        var sheet = new Div();
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        sheet.add(
                new Paragraph(getTranslation(
                        "voting.trial.votes", run.before().votes(), run.after().votes())),
                new Paragraph(getTranslation(
                        "voting.trial.attend",
                        run.before().attend(),
                        run.after().attend())),
                new Paragraph(getTranslation("voting.trial.open", run.after().open())));
        if (run.all().isNothing()) {
            sheet.add(new Paragraph(getTranslation("voting.trial.nothing")));
        } else {
            sheet.add(new Paragraph(sentence(run.all())));
            if (run.units().size() > 1) {
                sheet.add(new H3(getTranslation("voting.trial.units")), units(run.units()));
            }
            sheet.add(new H3(getTranslation("voting.trial.people")), people(run.people()));
        }
        add(new H2(getTranslation("voting.trial")), sheet);
    }

    private UnorderedList units(List<DryRun.InUnit> units) {
        var list = new UnorderedList();
        units.stream().limit(UNITS).forEach(it -> {
            String name = it.unit().in(getLocale());
            list.add(new ListItem(getTranslation(
                    "voting.trial.unit",
                    name.isEmpty() ? getTranslation("voting.trial.nowhere") : name,
                    sentence(it.shift()))));
        });
        if (units.size() > UNITS) {
            list.add(new ListItem(getTranslation("voting.trial.more-units", units.size() - UNITS)));
        }
        return list;
    }

    private Component people(List<DryRun.Changed> people) {
        if (people.isEmpty()) {
            return new Paragraph(getTranslation("voting.trial.people.none"));
        }
        var list = new UnorderedList();
        people.forEach(it -> {
            String effect = getTranslation("voting.trial.effect."
                    + it.effect().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            String why = it.reasons().stream()
                    .map(reason -> words.door(reason, getLocale()))
                    .collect(Collectors.joining(", "));
            list.add(new ListItem(
                    why.isEmpty()
                            ? getTranslation("voting.trial.person", it.name(), effect)
                            : getTranslation("voting.trial.person.why", it.name(), effect, why)));
        });
        return list;
    }

    private String sentence(DryRun.Shift shift) {
        var parts = new ArrayList<String>();
        say(parts, "voting.trial.vote-lost", shift.voteLost());
        say(parts, "voting.trial.vote-gained", shift.voteGained());
        say(parts, "voting.trial.attend-lost", shift.attendLost());
        say(parts, "voting.trial.attend-gained", shift.attendGained());
        return String.join(", ", parts);
    }

    private void say(List<String> parts, String key, int people) {
        if (people > 0) {
            parts.add(getTranslation(key, people));
        }
    }
}
