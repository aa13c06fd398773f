package org.foyer.embedded.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office that somebody holds.
 *
 * @param holder the member number
 * @param name in the words of the export
 * @param to the last day, empty where none is set
 */
record Office(
        String holder,
        String name,
        String unit,
        LocalDate from,
        @Nullable LocalDate to) {}
