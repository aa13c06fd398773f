package org.foyer.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shop or a tool that asks about cards with a key of its own.
 *
 * @param contact whom the office calls or writes
 * @param fields what was agreed that they are told
 * @param from the first day of the key
 * @param until its last day; null for none
 */
public record Partner(
        UUID id,
        String name,
        String contact,
        Set<PartnerField> fields,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant revokedAt) {

    public Partner {
        fields = Set.copyOf(fields);
    }

    /** Whether the key counts on a day. */
    public boolean holds(LocalDate day) {
        return revokedAt == null && !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
