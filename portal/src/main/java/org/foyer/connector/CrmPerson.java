package org.foyer.connector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a member is.
 *
 * @param gender FEMALE, MALE or OTHER
 * @param language two letters of ISO 639
 */
public record CrmPerson(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String nickname,
        @Nullable String gender,
        @Nullable LocalDate birthDate,
        @Nullable String language) {

    @Nullable
    String value(CrmField field) {
        return switch (field.name()) {
            case "first_name" -> firstName;
            case "last_name" -> lastName;
            case "nickname" -> nickname;
            case "gender" -> gender;
            case "birth_date" -> birthDate == null ? null : birthDate.toString();
            case "language" -> language;
            default -> null;
        };
    }

    /** Nothing: all of it is personal data. */
    @Override
    public String toString() {
        return "CrmPerson";
    }
}
