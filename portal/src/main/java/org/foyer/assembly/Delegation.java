package org.foyer.assembly;

import org.foyer.values.LocalName;
import org.foyer.values.UnitId;

/**
 * The seats of a unit.
 *
 * @param members people who belong to the unit or below on the day of the assembly; 0 where they were not counted
 * @param filled seats that somebody sits in
 * @param substitutes people who may move up
 */
public record Delegation(
        UnitId unit, LocalName name, String number, int members, int seats, int filled, int substitutes) {

    /** The seats that it gets by the key: one for each so many members that it has begun, and none without members. */
    public int seatsAt(int membersPerSeat) {
        return Math.ceilDiv(members, membersPerSeat);
    }
}
