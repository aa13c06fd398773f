package org.foyer.directory;

import java.time.LocalDate;
import java.util.List;
import org.foyer.member.VisibleMember;
import org.jspecify.annotations.Nullable;

/**
 * A person as the signed-in one may see them.
 *
 * @param shown what they show to this viewer
 * @param offices of today first; of other days only where the viewer's office reaches the unit
 * @param self whether it is the viewer
 */
public record PersonEntry(VisibleMember shown, List<Held> offices, boolean self) {

    /**
     * An office that the person holds, held or will hold.
     *
     * @param from first day
     * @param until last day, null where none is set
     * @param now whether today lies in it
     */
    public record Held(
            String office,
            String unit,
            String unitNumber,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean now) {}
}
