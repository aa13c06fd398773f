package org.foyer.assembly;

import java.util.List;

/**
 * A published assembly, as those see it whom it concerns.
 *
 * @param coming how many said that they come
 * @param open whether answers are taken now
 * @param people oneself and one's children, as far as it concerns them
 */
public record Invitation(Assembly assembly, List<Ballot> ballots, int coming, boolean open, List<Invitee> people) {

    public Invitation {
        ballots = List.copyOf(ballots);
        people = List.copyOf(people);
    }

    /** Whether somebody who comes now waits for a seat. */
    public boolean isFull() {
        Integer capacity = assembly.capacity();
        return capacity != null && coming >= capacity;
    }
}
