package org.foyer.mailing;

import java.time.Instant;
import java.util.Map;
import org.foyer.values.MemberId;

/**
 * A member who agreed and can be written to.
 *
 * @param consentedAt when they agreed last
 * @param unit of the main membership, in the member's language
 * @param category of the main membership, in the member's language
 */
record Addressee(
        MemberId member,
        String number,
        String firstName,
        String lastName,
        String language,
        String email,
        Instant consentedAt,
        String unit,
        String category) {

    Recipient asRecipient() {
        return new Recipient(
                email,
                consentedAt,
                firstName,
                lastName,
                Map.of("language", language, "unit", unit, "category", category, "number", number));
    }

    /** Nothing: all of it is personal data. */
    @Override
    public String toString() {
        return "Addressee";
    }
}
