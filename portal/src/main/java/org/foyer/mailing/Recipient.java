package org.foyer.mailing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who agreed to a newsletter. Without a consent there is no recipient.
 *
 * @param consentedAt when they agreed
 */
public record Recipient(
        String email,
        Instant consentedAt,
        @Nullable String firstName,
        @Nullable String lastName) {

    public Recipient {
        if (email.isBlank()) {
            throw new IllegalArgumentException("A recipient needs an e-mail address");
        }
        email = email.strip();
    }

    /** Nothing: all of it is personal data. */
    @Override
    public String toString() {
        return "Recipient";
    }
}
