package org.foyer.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * An office that somebody holds, held or will hold.
 *
 * @param until last day, null where none is set
 * @param sources the imports that brought it; the next one decides about it
 * @param version against two who change it at once
 */
public record HeldOffice(
        UUID id,
        MemberId holder,
        String number,
        String name,
        OfficeUnit unit,
        OfficeKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> sources,
        int version) {

    public HeldOffice {
        sources = List.copyOf(sources);
    }

    /** Whether it is held on the day, was or will be. */
    public When on(LocalDate day) {
        if (from.isAfter(day)) {
            return When.FUTURE;
        }
        return until != null && until.isBefore(day) ? When.PAST : When.NOW;
    }

    /** Seen from a day. */
    public enum When {
        NOW,
        FUTURE,
        PAST
    }
}
