package org.foyer.directory;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Kind;
import ezvcard.property.Organization;
import ezvcard.property.ProductId;
import ezvcard.property.Revision;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import org.foyer.member.Address;
import org.foyer.member.VisibleMember;
import org.foyer.sheet.Mark;

/** A copy of the directory as vCards 4.0 (RFC 6350). The mark of the copy stands in the note of each card. */
final class CopyCards {

    private static final String PRODUCT = "-//Foyer//Directory//EN";

    private CopyCards() {}

    /** @param association the name of the organisation on the cards */
    static void write(DirectoryCopy copy, String association, Mark mark, OutputStream out) throws IOException {
        // flushed, not closed: the stream belongs to whoever opened it
        @SuppressWarnings("resource")
        var cards = new VCardWriter(out, VCardVersion.V4_0);
        cards.setAddProdId(false);
        for (var person : copy.people()) {
            var card = card(person, association);
            card.addNote(mark.title() + "\n" + mark.line());
            card.setRevision(new Revision(copy.takenAt()));
            cards.write(card);
        }
        cards.flush();
    }

    private static VCard card(DirectoryCopy.Copied person, String association) {
        var shown = person.shown();
        var found = person.found();
        var card = new VCard(VCardVersion.V4_0);
        card.setProductId(new ProductId(PRODUCT));
        card.setUid(new Uid("urn:uuid:" + shown.id()));
        card.setKind(Kind.individual());
        card.setFormattedName(shown.name().full());
        var name = new StructuredName();
        name.setFamily(shown.name().last());
        name.setGiven(shown.name().first());
        card.setStructuredName(name);
        var organization = new Organization();
        organization.getValues().add(association);
        if (found.unit() != null) {
            organization.getValues().add(found.unit());
        }
        card.addOrganization(organization);
        if (found.office() != null) {
            card.addTitle(found.office());
        }
        shown.language().ifPresent(card::addLanguage);
        shown.contacts().forEach(contact -> reached(card, contact));
        shown.address().ifPresent(address -> card.addAddress(address(address)));
        return card;
    }

    private static void reached(VCard card, VisibleMember.Contact contact) {
        switch (contact.kind()) {
            case EMAIL -> card.addEmail(contact.value(), EmailType.HOME);
            case MOBILE -> card.addTelephoneNumber(contact.value(), TelephoneType.CELL);
            case PHONE -> card.addTelephoneNumber(contact.value(), TelephoneType.VOICE);
        }
    }

    private static ezvcard.property.Address address(Address kept) {
        var address = new ezvcard.property.Address();
        address.setPoBox(kept.postBox());
        address.setExtendedAddress(kept.addition());
        address.setStreetAddress(kept.streetLine());
        address.setPostalCode(kept.postcode());
        address.setLocality(kept.town());
        address.setCountry(kept.country());
        address.getTypes().add(AddressType.HOME);
        return address;
    }
}
