package org.foyer.access;

import java.time.LocalDate;
import java.util.Set;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose office reaches a member.
 *
 * @param from first day of the office
 * @param until its last day, null where none is set
 * @param gives what it allows
 */
public record Reacher(
        MemberId holder,
        String officeType,
        UnitId unit,
        LocalDate from,
        @Nullable LocalDate until,
        Set<Permission> gives) {

    public Reacher {
        gives = Set.copyOf(gives);
    }
}
