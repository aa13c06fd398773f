package org.foyer.assembly;

/** How many votes must be in the room for a decision to be valid. */
public sealed interface Quorum {

    /** Any number will do. */
    record None() implements Quorum {}

    /** A number of votes. */
    record Votes(int votes) implements Quorum {}

    /** A share of all votes, rounded up. */
    record Percent(int percent) implements Quorum {}

    /**
     * The votes needed; 0 where none are.
     *
     * @param entitled all votes that there are
     */
    default int needed(int entitled) {
        return switch (this) {
            case None() -> 0;
            case Votes(int votes) -> votes;
            case Percent(int percent) -> Math.ceilDiv(entitled * percent, 100);
        };
    }
}
