package org.foyer.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foyer.values.LocalName;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the roll of an assembly, with what was decided about them.
 *
 * @param id random; all that the log of the door knows
 * @param member null for guests, and once the personal part is deleted
 * @param name as a person says it, first name first
 * @param unit of the main membership
 * @param ticket an opaque code that admits exactly this person
 * @param votes own votes, without proxies; 0 for whoever may not vote
 * @param votesIfPaid own votes once the dues are paid
 * @param reasons codes of the rules that were not met
 * @param rules version of the rules that decided, null for guests
 * @param paidAt when the dues were paid at a desk
 * @param part of the roll, from 1; 0 where it is not cut
 * @param carries votes of those whose proxy they hold
 */
public record Attendee(
        UUID id,
        Kind kind,
        @Nullable MemberId member,
        @Nullable String number,
        String name,
        String lastName,
        String firstName,
        @Nullable LocalDate birthDate,
        @Nullable UnitId unit,
        LocalName unitName,
        @Nullable String gender,
        String ticket,
        boolean mayAttend,
        int votes,
        int votesIfPaid,
        List<String> reasons,
        @Nullable Integer rules,
        @Nullable Instant paidAt,
        @Nullable Boolean coming,
        int part,
        int carries,
        boolean photo) {

    public Attendee {
        reasons = List.copyOf(reasons);
    }

    /** As what somebody is in the room. */
    public enum Kind {
        MEMBER,
        GUEST,
        PRESS
    }
}
