package org.foyer.assembly;

import java.util.List;
import org.foyer.values.LocalName;

/**
 * What rules would do, before anybody saves them.
 *
 * @param before by the rules that hold
 * @param after by the others
 * @param units where anything changes, the most changed first
 * @param people of those whose right changes the first by name, as far as the official may see them
 */
public record DryRun(Count before, Count after, Shift all, List<InUnit> units, List<Changed> people) {

    public DryRun {
        units = List.copyOf(units);
        people = List.copyOf(people);
    }

    /**
     * How many there are.
     *
     * @param votes who may vote, counted with the votes of their seats
     * @param open votes more, once all dues are paid
     */
    public record Count(int attend, int votes, int open) {}

    /** How many people gain or lose what. */
    public record Shift(int attendGained, int attendLost, int voteGained, int voteLost) {

        public boolean isNothing() {
            return attendGained + attendLost + voteGained + voteLost == 0;
        }

        int size() {
            return attendGained + attendLost + voteGained + voteLost;
        }

        Shift and(Shift other) {
            return new Shift(
                    attendGained + other.attendGained,
                    attendLost + other.attendLost,
                    voteGained + other.voteGained,
                    voteLost + other.voteLost);
        }
    }

    /** The change in a unit; without a name for those who are members nowhere. */
    public record InUnit(LocalName unit, Shift shift) {}

    /**
     * Somebody whose right changes.
     *
     * @param reasons codes of what keeps them out or from voting afterwards
     */
    public record Changed(String name, Effect effect, List<String> reasons) {}

    /** What becomes of a right; where both change, that to vote tells more. */
    public enum Effect {
        VOTE_LOST,
        VOTE_GAINED,
        ATTEND_LOST,
        ATTEND_GAINED
    }
}
