package org.foyer.crm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of an export that is no field by itself, or more than one. */
enum ComposedField {
    /** Street and house number in one. */
    STREET_LINE,
    /** Whether a membership goes on: says what the end date means. */
    STATUS,
    /** The exit where the status is ENDED, and otherwise the day up to which the dues are paid. */
    END_DATE;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ComposedField> of(String name) {
        return Arrays.stream(values())
                .filter(field -> field.column().equals(name))
                .findFirst();
    }
}
