package org.foyer.member;

import java.time.LocalDate;
import java.util.UUID;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a member has no rights in a unit, while the membership goes on.
 *
 * @param to the last day; null until somebody ends it
 * @param reason for those who look after the member
 */
public record Suspension(
        UUID id,
        UnitId unit,
        LocalName unitName,
        LocalDate from,
        @Nullable LocalDate to,
        String reason) {}
