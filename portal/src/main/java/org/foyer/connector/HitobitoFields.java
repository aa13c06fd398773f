package org.foyer.connector;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Our fields as attributes of a person in hitobito. Member number, household and {@code address} are read-only there. */
final class HitobitoFields {

    private static final Map<CrmField, String> ATTRIBUTES = Map.ofEntries(
            Map.entry(CrmField.FIRST_NAME, "first_name"),
            Map.entry(CrmField.LAST_NAME, "last_name"),
            Map.entry(CrmField.NICKNAME, "nickname"),
            Map.entry(CrmField.GENDER, "gender"),
            Map.entry(CrmField.BIRTH_DATE, "birthday"),
            Map.entry(CrmField.LANGUAGE, "language"),
            Map.entry(CrmField.EMAIL, "email"),
            Map.entry(CrmField.ADDRESS_ADDITION, "address_care_of"),
            Map.entry(CrmField.STREET, "street"),
            Map.entry(CrmField.HOUSE_NUMBER, "housenumber"),
            Map.entry(CrmField.POST_BOX, "postbox"),
            Map.entry(CrmField.POSTCODE, "zip_code"),
            Map.entry(CrmField.TOWN, "town"),
            Map.entry(CrmField.COUNTRY, "country"));
    private static final Map<String, String> GENDERS = Map.of("FEMALE", "w", "MALE", "m");

    private final HitobitoProperties properties;

    HitobitoFields(HitobitoProperties properties) {
        this.properties = properties;
    }

    Set<CrmField> writable() {
        Set<CrmField> writable = new HashSet<>(ATTRIBUTES.keySet());
        writable.add(CrmField.PHONE);
        writable.add(CrmField.MOBILE);
        properties.customFields().forEach((name, attribute) -> {
            if (!properties.readOnlyCustomFields().contains(name)
                    && !properties.extraFields().contains(attribute)) {
                writable.add(CrmField.custom(name));
            }
        });
        return writable;
    }

    /** The attribute of a field; empty for phones, which are records of their own. */
    Optional<String> attribute(CrmField field) {
        return Optional.ofNullable(
                field.isCustom() ? properties.customFields().get(field.customName()) : ATTRIBUTES.get(field));
    }

    /** The field of an attribute that an error names. */
    static Optional<CrmField> ofAttribute(@Nullable String attribute) {
        return ATTRIBUTES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(attribute))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A value in hitobito's words. */
    static @Nullable String inTheirWords(CrmField field, @Nullable String value) {
        return value != null && field.equals(CrmField.GENDER) ? GENDERS.get(value) : value;
    }
}
