package org.foyer.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The card of a member as the office sees it.
 *
 * @param validUntil the last day on which it is good, null where it is not
 * @param current the card that counts, null where none was made yet or the last one was revoked
 * @param revoked those that count no more, the latest first
 */
public record OfficeCard(
        MemberId member,
        String number,
        String name,
        State state,
        @Nullable LocalDate validUntil,
        @Nullable Issued current,
        List<Revoked> revoked) {

    public OfficeCard {
        revoked = List.copyOf(revoked);
    }

    /** What the card rests on. */
    public enum State {
        GOOD,
        NO_MEMBERSHIP,
        DUES_OPEN
    }

    /** @param sent when it was last sent by post */
    public record Issued(Instant at, @Nullable LocalDate sent) {}

    /** @param reason as the office wrote it, null where it was another's doing */
    public record Revoked(
            Instant issued,
            Instant at,
            Revocation why,
            @Nullable String reason) {}

    /** Somebody who was found. */
    public record Found(MemberId member, String number, String name, String units) {}
}
