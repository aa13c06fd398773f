package org.foyer.content;

import org.jspecify.annotations.Nullable;

/**
 * The kind of person as whom an editor looks at content.
 *
 * @param category code of the membership category; null where it is no matter
 * @param unit number of the unit they belong to, or hold the office in
 * @param office code of the office they hold
 * @param language code of the language they read
 * @param visitor whether it is somebody who is not signed in; the rest is then left aside
 */
public record SeenAs(
        @Nullable String category,
        @Nullable String unit,
        @Nullable String office,
        String language,
        boolean visitor) {

    /** Somebody who is not signed in. */
    public static SeenAs visitor(String language) {
        return new SeenAs(null, null, null, language, true);
    }

    /** A member. */
    public static SeenAs member(
            @Nullable String category, @Nullable String unit, @Nullable String office, String language) {
        return new SeenAs(category, unit, office, language, false);
    }
}
