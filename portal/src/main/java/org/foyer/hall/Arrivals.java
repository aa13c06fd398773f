package org.foyer.hall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.foyer.assembly.Attendee;
import org.foyer.door.Admission;
import org.foyer.door.RollView;

/** How many votes were in the room at each moment, with the votes of those who gave a proxy to somebody in the room. */
final class Arrivals {

    private final RollView roll;
    private final Map<UUID, UUID> holders = new HashMap<>();
    private final Map<UUID, Integer> counted = new HashMap<>();
    private final Map<UUID, Integer> present = new HashMap<>();
    private int votes;

    private Arrivals(RollView roll) {
        this.roll = roll;
        roll.everybody()
                .forEach(holder -> roll.givers(holder.id()).forEach(giver -> holders.put(giver.id(), holder.id())));
    }

    private record Turn(Admission admission, boolean isIn) {}

    /**
     * The steps, from the first to the last.
     *
     * @param doubtful entries that do not count as long as they are disputed
     */
    static List<Board.Point> steps(RollView roll, Collection<Admission> admissions, Set<UUID> doubtful) {
        var turns = new TreeMap<Instant, List<Turn>>();
        for (var it : admissions) {
            turns.computeIfAbsent(it.at(), any -> new ArrayList<>()).add(new Turn(it, true));
            if (it.leftAt() != null) {
                turns.computeIfAbsent(it.leftAt(), any -> new ArrayList<>()).add(new Turn(it, false));
            }
        }
        var room = new Arrivals(roll);
        var steps = new ArrayList<Board.Point>();
        turns.forEach((at, all) -> {
            int before = room.votes;
            all.forEach(turn -> room.take(turn, doubtful));
            if (room.votes != before) {
                steps.add(new Board.Point(at, room.votes));
            }
        });
        return steps;
    }

    /** Since when there have been as many votes without a break; empty while there are fewer. */
    static Optional<Instant> reachedSince(List<Board.Point> steps, int needed) {
        Instant since = null;
        for (var step : steps) {
            if (step.votes() < needed) {
                since = null;
            } else if (since == null) {
                since = step.at();
            }
        }
        return Optional.ofNullable(since);
    }

    private void take(Turn turn, Set<UUID> doubtful) {
        var it = turn.admission();
        int by = turn.isIn() ? 1 : -1;
        UUID holder = holders.get(it.attendee());
        int before = weight(it.attendee()) + (holder == null ? 0 : weight(holder));
        present.merge(it.attendee(), by, Integer::sum);
        if (!it.twice() && !doubtful.contains(it.entry())) {
            counted.merge(it.attendee(), by, Integer::sum);
        }
        votes += weight(it.attendee()) + (holder == null ? 0 : weight(holder)) - before;
    }

    private int weight(UUID person) {
        if (counted.getOrDefault(person, 0) <= 0) {
            return 0;
        }
        return roll.find(person).map(Attendee::votes).orElse(0)
                + roll.givers(person).stream()
                        .filter(giver -> present.getOrDefault(giver.id(), 0) <= 0)
                        .mapToInt(Attendee::votes)
                        .sum();
    }
}
