package org.foyer.mailing;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who agreed to surveys.
 *
 * @param token opens the survey for this person; not guessable, stable for member and survey
 * @param language two letters of ISO 639; empty for the language of the survey
 */
public record Participant(
        String token,
        String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String language) {

    public Participant {
        if (!token.matches("[A-Za-z0-9_~]{8,35}")) {
            throw new IllegalArgumentException(
                    "A token of LimeSurvey has 8 to 35 letters, digits, underscores or tildes");
        }
    }

    /** Nothing: all of it is personal data or opens a survey. */
    @Override
    public String toString() {
        return "Participant";
    }
}
