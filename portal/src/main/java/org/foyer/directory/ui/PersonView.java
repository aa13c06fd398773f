package org.foyer.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.foyer.access.Access;
import org.foyer.directory.Directory;
import org.foyer.directory.People;
import org.foyer.directory.PersonEntry;
import org.foyer.member.Address;
import org.foyer.member.ContactKind;
import org.foyer.member.PhoneNumbers;
import org.foyer.member.VisibleMember;
import org.foyer.values.Languages;
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
    private final Access access;
    private final People people;
    private final PhoneNumbers phones;
    private final Ways ways;
    private String title = "";

    PersonView(Directory directory, Access access, People people, PhoneNumbers phones, Ways ways) {
        this.directory = directory;
        this.access = access;
        this.people = people;
        this.phones = phones;
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
        if (WhyView.explains(access, shown.id())) {
            var why = new Anchor(WhyView.addressOf(shown.id()), getTranslation("directory.why.title"));
            add(new Div(why));
        }
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
                .fact(office.unit() + term(office));
    }

    private String term(PersonEntry.Held office) {
        var from = office.from();
        var until = office.until();
        if (from != null && until != null) {
            return " · " + getTranslation("directory.term", written(from), written(until));
        }
        return from == null ? "" : " · " + getTranslation("directory.since", written(from));
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }

    private void facts(VisibleMember shown) {
        var list = new DescriptionList();
        list.addClassName("foyer-facts");
        shown.number().ifPresent(number -> fact(list, "number", new Span(number)));
        for (var contact : shown.contacts()) {
            var label = contact.label().map(words -> " (" + words + ")").orElse("");
            fact(list, contact.kind().name().toLowerCase(Locale.ROOT), linked(contact, label));
        }
        shown.address().ifPresent(address -> fact(list, "address", new Span(written(address))));
        shown.birthDate().ifPresent(day -> fact(list, "birth", new Span(written(day))));
        shown.language().ifPresent(code -> fact(list, "language", new Span(Languages.ownName(Locale.of(code)))));
        shown.sections()
                .forEach(section -> fact(
                        list,
                        "membership",
                        new Span(section.unit().in(getLocale()) + ", "
                                + section.category().in(getLocale()))));
        if (list.getChildren().findAny().isPresent()) {
            var sheet = new Div(list);
            sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
            var section = new Section(new H2(getTranslation("directory.person.shown")), sheet);
            section.addClassName("foyer-section");
            add(section);
        }
    }

    private Component linked(VisibleMember.Contact contact, String label) {
        return contact.kind() == ContactKind.EMAIL
                ? new Anchor("mailto:" + contact.value(), contact.value() + label)
                : new Anchor("tel:" + contact.value(), phones.shown(contact.value()) + label);
    }

    private void fact(DescriptionList list, String key, Component value) {
        list.add(new Div(
                new DescriptionList.Term(getTranslation("directory.fact." + key)),
                new DescriptionList.Description(value)));
    }

    private static String written(Address address) {
        return (address.streetLine() + ", " + address.postcode() + " " + address.town()).replaceFirst("^, ", "");
    }
}
