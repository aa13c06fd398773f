package org.foyer.category;

import java.time.LocalDate;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A step from one category to the next.
 *
 * @param from name of the category that the member grows out of
 * @param to name of the one that follows
 * @param age in completed years, for which the first does not fit any more
 * @param due the first day of the new membership
 * @param told when the member was told; nobody tells who has no e-mail
 * @param decidedBy who accepted or declined it
 */
public record Step(
        UUID id,
        MemberId member,
        String number,
        String name,
        String unit,
        String from,
        String to,
        int age,
        LocalDate due,
        State state,
        @Nullable LocalDate told,
        @Nullable String decidedBy,
        @Nullable String reason) {

    /** How a step stands. */
    public enum State {
        /** The office decides. */
        PROPOSED,
        /** It is made on its day. */
        ACCEPTED,
        /** It was made; the member administration does not know yet. */
        MADE,
        /** It is not made, and not proposed again. */
        DECLINED
    }
}
