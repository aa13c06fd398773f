package org.foyer.assembly;

import java.util.List;

/**
 * What became of a pasted list.
 *
 * @param taken how many lines could be used
 * @param left lines that changed nothing, with the reason
 */
public record Pasted(int taken, List<Line> left) {

    public Pasted {
        left = List.copyOf(left);
    }

    /** A line that could not be used, as it was pasted. */
    public record Line(String text, Arranged.Refused why) {}
}
