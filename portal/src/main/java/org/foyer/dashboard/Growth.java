package org.foyer.dashboard;

import java.time.LocalDate;
import java.util.List;

/**
 * How many people were members of some units over the last twelve months. Who left one of the units and joined another of them neither
 * left nor joined.
 *
 * @param points the last twelve ends of a month, then today
 * @param before how many there were twelve months ago
 * @param joined belong today and did not then
 * @param left belonged then and do not today
 */
public record Growth(List<Point> points, int before, int joined, int left) {

    public Growth {
        points = List.copyOf(points);
    }

    /** How many members there are today. */
    public int now() {
        return points.getLast().members();
    }

    /** How many there were at the end of a day. */
    public record Point(LocalDate day, int members) {}
}
