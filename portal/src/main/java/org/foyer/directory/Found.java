package org.foyer.directory;

import java.time.LocalDate;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list of the directory, with the office that fits the search best.
 *
 * @param firstName as it is written
 * @param lastName as it is written
 * @param office name of the office, null for a member without office
 * @param unit name of its unit, null without office
 * @param unitNumber of the unit, null without office
 * @param until the last day of the office, null when none is set
 * @param further how many further offices fit
 * @param photo whether members may see a photo
 */
public record Found(
        MemberId id,
        String firstName,
        String lastName,
        @Nullable String office,
        @Nullable String unit,
        @Nullable String unitNumber,
        @Nullable LocalDate until,
        int further,
        boolean photo) {}
