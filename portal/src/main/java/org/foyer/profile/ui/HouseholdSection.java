package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.foyer.member.MemberProfile.HouseholdPerson;
import org.foyer.member.MemberProfile.Relation;
import org.foyer.widgets.FormSection;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Rows;
import org.springframework.core.annotation.Order;

/** The people of the household: grown-ups by name only, children with a page for their parents. */
@org.springframework.stereotype.Component
@Order(700)
class HouseholdSection implements ProfileSection {

    private final Clock clock;

    HouseholdSection(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Component on(ProfilePage page) {
        List<HouseholdPerson> people = page.profile().household();
        var section = new FormSection(translate("profile.household"), translate("profile.household.about"));
        section.setId("household");
        section.setVisible(!people.isEmpty());
        boolean grownUp = page.profile().isOfAgeOn(LocalDate.now(clock));
        return section.wide(
                new Rows(people.stream().map(person -> row(person, grownUp)).toList()));
    }

    private Component row(HouseholdPerson person, boolean grownUp) {
        String name = person.name().full();
        if (person.relation() == Relation.CHILD && person.birthDate() != null && grownUp) {
            int age = Period.between(person.birthDate(), LocalDate.now(clock)).getYears();
            return new ListRow(new Icon("user"), HouseholdView.route(person.id()), name)
                    .fact(translate("profile.household.child.age", age));
        }
        var words = new Div(
                new H3(name),
                new Paragraph(translate(
                        "profile.household." + person.relation().name().toLowerCase(Locale.ROOT))));
        words.addClassName("foyer-grow");
        var row = new Div(new Icon("user"), words);
        row.addClassName("foyer-row");
        return row;
    }
}
