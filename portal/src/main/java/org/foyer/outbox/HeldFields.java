package org.foyer.outbox;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.connector.CrmCapabilities;
import org.foyer.connector.CrmField;

/** The fields of a member that a member system can hold, and what they are called there. */
final class HeldFields {

    static final List<String> ADDRESS =
            List.of("address_addition", "street", "house_number", "post_box", "postcode", "town", "country");

    private static final List<String> OF_EVERYBODY = Stream.concat(
                    Stream.of(
                            "first_name", "last_name", "birth_date", "gender", "language", "email", "mobile", "phone"),
                    ADDRESS.stream())
            .toList();
    private static final Set<String> CHOICES = Set.of("newsletter", "digital_invoice", "surveys", "fundraising");
    private static final String DELIVERY = "delivery.";

    private HeldFields() {}

    /**
     * The fields whose changes are sent: those that every system knows, even where this one will refuse them, and of the
     * association's own those that the configuration names.
     *
     * @param magazines the codes of all magazines
     */
    static Set<String> of(CrmCapabilities capabilities, List<String> magazines, Set<String> ignored) {
        Stream<String> own = Stream.concat(CHOICES.stream(), magazines.stream().map(code -> DELIVERY + code))
                .filter(field -> capabilities.writable().contains(crmField(field)));
        return Stream.concat(OF_EVERYBODY.stream(), own)
                .filter(field -> !ignored.contains(field))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the connectors call the field: choices and magazines are fields of the association's own, with hyphens. */
    static CrmField crmField(String field) {
        boolean own = CHOICES.contains(field) || field.startsWith(DELIVERY);
        return own
                ? CrmField.custom(field.replace('_', '-').replace('.', '-').toLowerCase(Locale.ROOT))
                : new CrmField(field);
    }
}
