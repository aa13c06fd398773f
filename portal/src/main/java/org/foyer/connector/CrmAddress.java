package org.foyer.connector;

import org.jspecify.annotations.Nullable;

/**
 * A postal address.
 *
 * @param id the system's own id of this entry; null where it has none
 * @param country two letters of ISO 3166, or the system's own word where it has no code
 */
public record CrmAddress(
        @Nullable String id,
        @Nullable String addition,
        @Nullable String street,
        @Nullable String houseNumber,
        @Nullable String postBox,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable String country) {

    @Nullable
    String value(CrmField field) {
        return switch (field.name()) {
            case "address_addition" -> addition;
            case "street" -> street;
            case "house_number" -> houseNumber;
            case "post_box" -> postBox;
            case "postcode" -> postcode;
            case "town" -> town;
            case "country" -> country;
            default -> null;
        };
    }

    /** Whether nothing at all stands in it. */
    boolean empty() {
        return addition == null
                && street == null
                && houseNumber == null
                && postBox == null
                && postcode == null
                && town == null;
    }

    /** Nothing: all of it is personal data. */
    @Override
    public String toString() {
        return "CrmAddress";
    }
}
