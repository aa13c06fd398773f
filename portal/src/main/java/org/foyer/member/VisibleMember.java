package org.foyer.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foyer.values.LocalName;
import org.foyer.values.MemberId;

/**
 * What one viewer may see of a member, and nothing else: what they may not see was not even read.
 *
 * @param number the member number; officials only
 * @param photo whether there is a photo for this viewer
 */
public record VisibleMember(
        MemberId id,
        PersonName name,
        Optional<String> number,
        boolean photo,
        List<Contact> contacts,
        Optional<Address> address,
        Optional<LocalDate> birthDate,
        Optional<String> language,
        List<Section> sections) {

    /** An e-mail address or a phone. */
    public record Contact(ContactKind kind, String value, Optional<String> label) {}

    /** A unit that the member belongs to. */
    public record Section(LocalName unit, LocalName category) {}

    /** Whether there is anything beside the name. */
    public boolean showsAnything() {
        return photo
                || !contacts.isEmpty()
                || address.isPresent()
                || birthDate.isPresent()
                || language.isPresent()
                || !sections.isEmpty();
    }
}
