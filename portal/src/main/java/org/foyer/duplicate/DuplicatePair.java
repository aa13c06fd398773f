package org.foyer.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Two entries that may be one person.
 *
 * @param probability that they are, from 0 to 1
 * @param evidence what they have in common and in what they differ
 * @param different whether somebody said that these are two people
 */
public record DuplicatePair(
        UUID id,
        Entry one,
        Entry other,
        double probability,
        List<Evidence> evidence,
        boolean different,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    public DuplicatePair {
        evidence = List.copyOf(evidence);
    }

    /** One of the two. */
    public record Entry(MemberId id, String number, String name) {}

    /** How sure it is, for the filter. */
    public enum Band {
        /** 95 % and more. */
        NEARLY_SURE(0.95, 1.01),
        /** 70 to 95 %. */
        LIKELY(0.7, 0.95),
        /** Less than 70 %. */
        POSSIBLE(0, 0.7),
        /** Somebody looked and said that these are two people. */
        DIFFERENT(0, 1.01);

        private final double from;
        private final double below;

        Band(double from, double below) {
            this.from = from;
            this.below = below;
        }

        double from() {
            return from;
        }

        double below() {
            return below;
        }
    }
}
