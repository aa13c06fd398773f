package org.foyer.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.foyer.member.Address;
import org.foyer.member.AddressEditing;
import org.foyer.member.ContactKind;
import org.foyer.member.ContactPointEditing;
import org.foyer.member.Delivery;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.member.Gender;
import org.foyer.member.MainEmail;
import org.foyer.member.MemberEditing;
import org.foyer.member.MemberProfile;
import org.foyer.member.MemberProfile.Contact;
import org.foyer.member.MemberQueries;
import org.foyer.member.PersonName;
import org.foyer.member.Preference;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes values of the member system into the portal, by the same editing as everybody else, so that a value that the portal
 * would refuse from a member is refused from the system too. Such changes are not sent back: their channel says whence they are.
 */
@Component
class CrmValues {

    static final String CHANNEL = "crm";

    private final MemberQueries members;
    private final MemberEditing editing;
    private final ContactPointEditing contacts;
    private final AddressEditing addresses;
    private final MainEmail mainEmail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CrmValues(
            MemberQueries members,
            MemberEditing editing,
            ContactPointEditing contacts,
            AddressEditing addresses,
            MainEmail mainEmail,
            TransactionTemplate transaction,
            Clock clock) {
        this.members = members;
        this.editing = editing;
        this.contacts = contacts;
        this.addresses = addresses;
        this.mainEmail = mainEmail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes all of the values, or none.
     *
     * @return whether they stand now; birth dates come by imports only
     */
    boolean take(MemberId member, Map<String, @Nullable String> values, Actor actor) {
        return Acting.as(
                actor,
                () -> Boolean.TRUE.equals(transaction.execute(status -> {
                    boolean taken = takeAll(members.profileOf(member).orElseThrow(), new HashMap<>(values));
                    if (!taken) {
                        status.setRollbackOnly();
                    }
                    return taken;
                })));
    }

    private boolean takeAll(MemberProfile profile, Map<String, @Nullable String> values) {
        return name(profile, values)
                && address(profile, values)
                && values.entrySet().stream().allMatch(value -> single(profile, value.getKey(), value.getValue()));
    }

    private boolean name(MemberProfile profile, Map<String, @Nullable String> values) {
        if (!values.containsKey("first_name") && !values.containsKey("last_name")) {
            return true;
        }
        PersonName seen = profile.name();
        var wanted = new PersonName(
                orEmpty(values.containsKey("first_name") ? values.remove("first_name") : seen.first()),
                orEmpty(values.containsKey("last_name") ? values.remove("last_name") : seen.last()));
        return editing.rename(profile.id(), new Edit<>(seen, wanted)).isSaved();
    }

    private boolean address(MemberProfile profile, Map<String, @Nullable String> values) {
        if (HeldFields.ADDRESS.stream().noneMatch(values::containsKey)) {
            return true;
        }
        Optional<Address> current = profile.addressOn(LocalDate.now(clock)).map(MemberProfile.DatedAddress::address);
        if (current.isEmpty()) {
            return false;
        }
        Address seen = current.get();
        var wanted = new Address(
                taken(values, "address_addition", seen.addition()),
                taken(values, "street", seen.street()),
                taken(values, "house_number", seen.houseNumber()),
                taken(values, "post_box", seen.postBox()),
                orEmpty(taken(values, "postcode", seen.postcode())),
                orEmpty(taken(values, "town", seen.town())),
                orEmpty(taken(values, "country", seen.country())));
        return addresses.change(profile.id(), new Edit<>(seen, wanted)).isSaved();
    }

    private boolean single(MemberProfile profile, String field, @Nullable String value) {
        MemberId id = profile.id();
        return switch (field) {
            case "gender" -> {
                var wanted = Optional.ofNullable(value).map(Gender::valueOf);
                yield editing.addressAs(id, new Edit<>(Optional.ofNullable(profile.gender()), wanted))
                        .isSaved();
            }
            case "language" ->
                editing.speak(id, new Edit<>(profile.language(), orEmpty(value)))
                        .isSaved();
            case "mobile" -> phone(profile, ContactKind.MOBILE, value);
            case "phone" -> phone(profile, ContactKind.PHONE, value);
            case "newsletter", "digital_invoice", "surveys", "fundraising" -> {
                var preference = Preference.valueOf(field.toUpperCase(Locale.ROOT));
                var edit = new Edit<>(profile.agreed().contains(preference), Boolean.parseBoolean(value));
                yield editing.agree(id, preference, edit).isSaved();
            }
            case "email" -> value != null && !(mainEmail.replace(id, value) instanceof MainEmail.Replacement.Taken);
            case "birth_date" -> false;
            default -> delivery(profile, field.substring(field.indexOf('.') + 1), value);
        };
    }

    private boolean phone(MemberProfile profile, ContactKind kind, @Nullable String value) {
        Optional<Contact> current = profile.contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .findFirst();
        EditResult result = value == null
                ? current.map(contact -> contacts.remove(profile.id(), contact.id()))
                        .orElseGet(EditResult.Unchanged::new)
                : current.map(contact ->
                                contacts.change(profile.id(), contact.id(), new Edit<>(contact.value(), value)))
                        .orElseGet(() -> contacts.add(profile.id(), kind, value));
        return result.isSaved();
    }

    private boolean delivery(MemberProfile profile, String magazine, @Nullable String value) {
        Optional<Delivery> wanted = Stream.of(Delivery.values())
                .filter(each -> each.name().equalsIgnoreCase(value))
                .findFirst();
        return wanted.isPresent()
                && profile.magazines().stream()
                        .filter(each -> each.code().equals(magazine))
                        .anyMatch(each -> editing.deliver(
                                        profile.id(), magazine, new Edit<>(each.delivery(), wanted.get()))
                                .isSaved());
    }

    private static @Nullable String taken(
            Map<String, @Nullable String> values, String field, @Nullable String otherwise) {
        return values.containsKey(field) ? values.remove(field) : otherwise;
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
