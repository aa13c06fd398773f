package org.foyer.values;

/**
 * A room's part when two entries of a person become one. Each room that keeps anything about members has such a bean; an entry of
 * which anything is left behind cannot go.
 */
public interface MergeParticipant {

    /**
     * Moves all that this room keeps about the entry that goes to the one that stays, in the transaction of the caller.
     *
     * @throws MergeRefusedException when it cannot be now; then nothing changes at all
     */
    void move(MemberMerge merge);
}
