package org.foyer.door;

/**
 * The numbers of the room.
 *
 * @param votes in the room that nothing speaks against
 * @param disputed votes that open conflicts are about
 * @param people in the room
 * @param guests of these, those without a vote
 * @param entitled all votes on the roll
 * @param expected people who said that they come and were not here yet
 */
public record Counts(int votes, int disputed, int people, int guests, int entitled, int expected) {}
