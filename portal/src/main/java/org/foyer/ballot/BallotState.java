package org.foyer.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the room has been told.
 *
 * @param told people who are there as they are here
 * @param waiting people whose change has not arrived yet
 * @param stuck people whom OpenSlides does not take
 */
public record BallotState(Connection connection, int told, int waiting, List<Stuck> stuck) {

    public BallotState {
        stuck = List.copyOf(stuck);
    }

    /**
     * Somebody whom OpenSlides does not take.
     *
     * @param problem a code
     * @param words of OpenSlides; null where the code says it all
     */
    public record Stuck(
            String name,
            @Nullable String number,
            String problem,
            @Nullable String words) {}
}
