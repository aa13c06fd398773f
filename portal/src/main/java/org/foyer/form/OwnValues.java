package org.foyer.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.member.Address;
import org.foyer.member.ContactKind;
import org.foyer.member.MemberProfile;
import org.foyer.member.MemberProfile.Contact;
import org.foyer.member.MemberQueries;
import org.foyer.member.PhoneNumbers;
import org.springframework.stereotype.Component;

/** What the portal knows of the signed-in member and a form asks for; of visitors it knows nothing. */
@Component
public class OwnValues {

    private final SignedIn signedIn;
    private final Access access;
    private final MemberQueries members;
    private final PhoneNumbers phones;
    private final Clock clock;

    OwnValues(SignedIn signedIn, Access access, MemberQueries members, PhoneNumbers phones, Clock clock) {
        this.signedIn = signedIn;
        this.access = access;
        this.members = members;
        this.phones = phones;
        this.clock = clock;
    }

    /** By name of the field, as it would be typed; without those that are not known. */
    public Map<String, String> of(Form form, Locale reader) {
        var values = new LinkedHashMap<String, String>();
        mine().ifPresent(me -> form.fields().forEach(field -> {
            var own = field.own();
            if (own != null) {
                String value = of(me, own, reader);
                if (!value.isBlank()) {
                    values.put(field.name(), value);
                }
            }
        }));
        return values;
    }

    /** Those of them that nobody types instead. */
    Map<String, String> fixed(Form form, Locale reader) {
        var values = of(form, reader);
        values.keySet()
                .removeIf(name -> form.field(name)
                        .map(Field::own)
                        .filter(OwnData::isFixed)
                        .isEmpty());
        return values;
    }

    Optional<MemberProfile> mine() {
        return signedIn.person()
                .filter(me -> access.may(Permission.EDIT_PROFILE).of(me.id()).isGranted())
                .flatMap(me -> members.profileOf(me.id()));
    }

    private String of(MemberProfile me, OwnData own, Locale reader) {
        return switch (own) {
            case FIRST_NAME -> me.name().first();
            case LAST_NAME -> me.name().last();
            case NAME -> me.name().full();
            case EMAIL -> emailOf(me);
            case PHONE ->
                contact(me, List.of(ContactKind.MOBILE, ContactKind.PHONE))
                        .map(phones::shown)
                        .orElse("");
            case ADDRESS ->
                me.addressOn(today()).map(dated -> written(dated.address())).orElse("");
            case BIRTH_DATE -> Objects.toString(me.birthDate(), "");
            case NUMBER -> me.number();
            case SECTION ->
                me.memberships().stream()
                        .filter(held -> held.holdsOn(today()))
                        .findFirst()
                        .map(held -> held.unitName().in(reader))
                        .orElse("");
        };
    }

    /** The address that the portal writes to; empty where it has none. */
    static String emailOf(MemberProfile me) {
        return contact(me, List.of(ContactKind.EMAIL)).orElse("");
    }

    private static Optional<String> contact(MemberProfile me, List<ContactKind> kinds) {
        var fitting = me.contacts().stream()
                .filter(contact -> kinds.contains(contact.kind()))
                .toList();
        return fitting.stream()
                .filter(Contact::main)
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .map(Contact::value);
    }

    /** As on a letter. */
    private static String written(Address address) {
        return Stream.of(
                        Objects.toString(address.addition(), ""),
                        address.streetLine(),
                        Objects.toString(address.postBox(), ""),
                        address.place().written())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
