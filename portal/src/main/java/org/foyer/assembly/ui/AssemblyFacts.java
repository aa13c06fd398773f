package org.foyer.assembly.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyWords;
import org.foyer.assembly.Ballot;
import org.foyer.assembly.Quorum;

/** What is planned, as facts. */
final class AssemblyFacts extends Section {

    private final DescriptionList facts = new DescriptionList();

    AssemblyFacts(Assembly assembly, List<Ballot> ballots, int coming, AssemblyWords words) {
        addClassName("foyer-section");
        facts.addClassName("foyer-facts");
        Locale locale = getLocale();
        fact("unit", assembly.unitName().in(locale));
        fact("kind", getTranslation("assembly.kind." + assembly.kind().name().toLowerCase(Locale.ROOT)));
        fact("place", assembly.place().isEmpty() ? getTranslation("assembly.fact.open") : assembly.place());
        fact("doors", words.time(assembly.doorsAt(), locale));
        Integer capacity = assembly.capacity();
        fact(
                "coming",
                capacity == null
                        ? number(coming)
                        : getTranslation("assembly.fact.coming.of", number(coming), number(capacity)));
        var until = assembly.registerUntil();
        fact("register", until == null ? getTranslation("assembly.fact.register.none") : words.lastDay(until, locale));
        fact("quorum", quorum(assembly.quorum()));
        fact(
                "proxies",
                assembly.proxiesEach() == 0
                        ? getTranslation("assembly.fact.proxies.none")
                        : getTranslation("assembly.fact.proxies.each", assembly.proxiesEach()));
        fact(
                "guests",
                getTranslation(assembly.openToGuests() ? "assembly.fact.guests.yes" : "assembly.fact.guests.no"));
        fact(
                "parts",
                assembly.rollParts() == 0
                        ? getTranslation("assembly.fact.parts.none")
                        : getTranslation("assembly.fact.parts.cut", assembly.rollParts()));
        var sheet = new Div(facts);
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        add(new H2(getTranslation("assembly.facts")), sheet);
        if (!ballots.isEmpty()) {
            var list = new OrderedList();
            ballots.forEach(ballot -> list.add(new ListItem(getTranslation(
                    "assembly.ballot.line",
                    ballot.name().in(locale),
                    getTranslation("assembly.majority."
                            + ballot.majority().name().toLowerCase(Locale.ROOT).replace('_', '-'))))));
            var planned = new Div(list);
            planned.addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-reading");
            var section = new Section(new H2(getTranslation("assembly.part.ballots")), planned);
            section.addClassName("foyer-section");
            add(section);
        }
    }

    private String quorum(Quorum quorum) {
        return switch (quorum) {
            case Quorum.None() -> getTranslation("assembly.quorum.none");
            case Quorum.Votes(int votes) -> getTranslation("assembly.fact.quorum.votes", votes);
            case Quorum.Percent(int percent) -> getTranslation("assembly.fact.quorum.percent", percent);
        };
    }

    private void fact(String what, String value) {
        var fact = new Div(
                new DescriptionList.Term(getTranslation("assembly.fact." + what)),
                new DescriptionList.Description(value));
        facts.getElement().appendChild(fact.getElement());
    }

    private String number(int number) {
        return NumberFormat.getIntegerInstance(getLocale()).format(number);
    }
}
