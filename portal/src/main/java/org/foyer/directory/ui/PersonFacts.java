package org.foyer.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.directory.PersonEntry;
import org.foyer.member.Address;
import org.foyer.member.ContactKind;
import org.foyer.member.PhoneNumbers;
import org.foyer.member.VisibleMember;
import org.foyer.values.Languages;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;

/** What somebody shows, term by term. */
@org.springframework.stereotype.Component
class PersonFacts {

    private final Access access;
    private final PhoneNumbers phones;
    private final Texts texts;

    PersonFacts(Access access, PhoneNumbers phones, Texts texts) {
        this.access = access;
        this.phones = phones;
        this.texts = texts;
    }

    /** From when to when an office is held; empty where no day is known. */
    Optional<String> term(PersonEntry.Held office, Locale reader) {
        var from = office.from();
        var until = office.until();
        if (from != null && until != null) {
            return Optional.of(texts.get(reader, "directory.term", written(from, reader), written(until, reader)));
        }
        return Optional.ofNullable(from).map(day -> texts.get(reader, "directory.since", written(day, reader)));
    }

    /** The way to what lets the viewer see them, where there is anything to explain. */
    Optional<Anchor> why(MemberId person, Locale reader) {
        return WhyView.explains(access, person)
                ? Optional.of(new Anchor(WhyView.addressOf(person), texts.get(reader, "directory.why.title")))
                : Optional.empty();
    }

    /** All that they show to this viewer; without a child where that is nothing. */
    DescriptionList of(VisibleMember shown, Locale reader) {
        var list = new DescriptionList();
        shown.number().ifPresent(number -> list.add(fact("number", new Span(number), reader)));
        for (var contact : shown.contacts()) {
            var label = contact.label().map(words -> " (" + words + ")").orElse("");
            list.add(fact(contact.kind().name().toLowerCase(Locale.ROOT), linked(contact, label), reader));
        }
        shown.address().ifPresent(address -> list.add(fact("address", new Span(written(address)), reader)));
        shown.birthDate().ifPresent(day -> list.add(fact("birth", new Span(written(day, reader)), reader)));
        shown.language()
                .ifPresent(code -> list.add(fact("language", new Span(Languages.ownName(Locale.of(code))), reader)));
        shown.sections()
                .forEach(section -> list.add(fact(
                        "membership",
                        new Span(section.unit().in(reader) + ", "
                                + section.category().in(reader)),
                        reader)));
        return list;
    }

    /** @param key the last part of the key of its word */
    Div fact(String key, Component value, Locale reader) {
        return new Div(
                new DescriptionList.Term(texts.get(reader, "directory.fact." + key)),
                new DescriptionList.Description(value));
    }

    private Component linked(VisibleMember.Contact contact, String label) {
        return contact.kind() == ContactKind.EMAIL
                ? new Anchor("mailto:" + contact.value(), contact.value() + label)
                : new Anchor("tel:" + contact.value(), phones.shown(contact.value()) + label);
    }

    private static String written(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(reader)
                .format(day);
    }

    private static String written(Address address) {
        return (address.streetLine() + ", " + address.postcode() + " " + address.town()).replaceFirst("^, ", "");
    }
}
