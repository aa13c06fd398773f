package org.foyer.crm;

import java.util.BitSet;

/**
 * Rows of a file that need not be looked at: all that it says of these people was taken before.
 *
 * @param lines on which the rows begin; one bit a line of the file
 * @param rows how many rows
 * @param members of how many people
 */
record Unchanged(BitSet lines, int rows, int members) {

    static Unchanged none() {
        return new Unchanged(new BitSet(), 0, 0);
    }

    boolean holds(long line) {
        return lines.get(Math.toIntExact(line));
    }
}
