package org.foyer.mailing;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who agreed to a newsletter. Without a consent there is no recipient.
 *
 * @param consentedAt when they agreed
 * @param attributes what else is known, by the names that {@link CleverReachProperties} uses
 */
public record Recipient(
        String email,
        Instant consentedAt,
        @Nullable String firstName,
        @Nullable String lastName,
        Map<String, String> attributes) {

    public Recipient(String email, Instant consentedAt, @Nullable String firstName, @Nullable String lastName) {
        this(email, consentedAt, firstName, lastName, Map.of());
    }

    public Recipient {
        if (email.isBlank()) {
            throw new IllegalArgumentException("A recipient needs an e-mail address");
        }
        email = email.strip();
        attributes = Map.copyOf(attributes);
    }

    /** Nothing: all of it is personal data. */
    @Override
    public String toString() {
        return "Recipient";
    }
}
