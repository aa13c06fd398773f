package org.foyer.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.foyer.directory.Directory;
import org.foyer.directory.People;
import org.foyer.directory.PersonEntry;
import org.foyer.member.VisibleMember;
import org.foyer.values.MemberId;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.jspecify.annotations.Nullable;

/** Somebody of the directory: their offices, and what they show to this viewer. */
@Route(PersonView.ROUTE)
@PermitAll
class PersonView extends Page implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "directory/person";

    private final Directory directory;
    private final People people;
    private final PersonFacts facts;
    private final Ways ways;
    private String title = "";

    PersonView(Directory directory, People people, PersonFacts facts, Ways ways) {
        this.directory = directory;
        this.people = people;
        this.facts = facts;
        this.ways = ways;
    }

    static String addressOf(MemberId id) {
        return ROUTE + "/" + id;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        var entry = directory.isOpen() ? find(id) : null;
        if (entry == null) {
            throw new NotFoundException();
        }
        var shown = entry.shown();
        title = shown.name().full();
        var face = Face.of(shown.id(), shown.name().first(), shown.name().last(), shown.photo());
        face.addClassName("foyer-avatar-large");
        var header = new Div(face, new PageHeader(title, sentence(entry)));
        header.addClassName("foyer-person");
        add(DirectoryView.back(this), header);
        if (!entry.self()) {
            add(ways.of(action -> action.aboutPerson(shown.id()), getLocale()));
        }
        facts.why(shown.id(), getLocale()).ifPresent(why -> add(new Div(why)));
        offices(
                "directory.person.offices",
                entry.offices().stream().filter(PersonEntry.Held::now).toList());
        facts(shown);
        offices(
                "directory.person.other.days",
                entry.offices().stream().filter(office -> !office.now()).toList());
    }

    private @Nullable PersonEntry find(String id) {
        try {
            return people.person(MemberId.of(id), getLocale()).orElse(null);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private String sentence(PersonEntry entry) {
        if (entry.self()) {
            return getTranslation("directory.person.self");
        }
        return entry.offices().stream()
                .filter(PersonEntry.Held::now)
                .findFirst()
                .map(office -> office.office() + " · " + office.unit())
                .orElse("");
    }

    private void offices(String heading, List<PersonEntry.Held> offices) {
        if (offices.isEmpty()) {
            return;
        }
        var section = new Section(
                new H2(getTranslation(heading)),
                new Rows(offices.stream().map(this::office).toList()));
        section.addClassName("foyer-section");
        add(section);
    }

    private ListRow office(PersonEntry.Held office) {
        return new ListRow(new Icon("briefcase"), BodyView.addressOf(office.unitNumber()), office.office())
                .fact(facts.term(office, getLocale())
                        .map(term -> office.unit() + " · " + term)
                        .orElse(office.unit()));
    }

    private void facts(VisibleMember shown) {
        var list = facts.of(shown, getLocale());
        list.addClassName("foyer-facts");
        if (list.getChildren().findAny().isPresent()) {
            var sheet = new Div(list);
            sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
            var section = new Section(new H2(getTranslation("directory.person.shown")), sheet);
            section.addClassName("foyer-section");
            add(section);
        }
    }
}
