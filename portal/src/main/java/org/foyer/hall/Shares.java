package org.foyer.hall;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.foyer.assembly.Attendee;
import org.foyer.door.Admission;
import org.foyer.door.Attendance;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;

/** The people in the room by what they have in common. */
final class Shares {

    private Shares() {}

    /** The votes of each unit, wherever there is more than one; the largest first. */
    static List<Board.Share> ofUnits(Attendance room) {
        var in = present(room);
        var represented = new HashSet<UUID>();
        in.forEach(holder -> room.roll().givers(holder).forEach(giver -> represented.add(giver.id())));
        Map<UnitId, int[]> votes = new HashMap<>();
        Map<UnitId, LocalName> names = new HashMap<>();
        for (var it : room.roll().everybody()) {
            if (it.unit() != null && it.votes() > 0) {
                names.put(it.unit(), it.unitName());
                int[] sum = votes.computeIfAbsent(it.unit(), any -> new int[2]);
                sum[0] += in.contains(it.id()) || represented.contains(it.id()) ? it.votes() : 0;
                sum[1] += it.votes();
            }
        }
        if (votes.size() < 2) {
            return List.of();
        }
        return votes.entrySet().stream()
                .map(it -> new Board.Share(
                        Objects.requireNonNull(names.get(it.getKey())), it.getValue()[0], it.getValue()[1]))
                .sorted(Comparator.comparingInt(Board.Share::entitled)
                        .reversed()
                        .thenComparing(it -> it.unit().toString()))
                .toList();
    }

    /** The people in the room by gender; empty where the roll keeps none. */
    static List<Board.Gender> ofGenders(Attendance room) {
        if (room.roll().everybody().stream().allMatch(it -> it.gender() == null)) {
            return List.of();
        }
        var people = new TreeMap<String, Integer>();
        for (var person : present(room)) {
            String gender = room.roll().find(person).map(Attendee::gender).orElse(null);
            people.merge(gender == null ? "UNKNOWN" : gender, 1, Integer::sum);
        }
        return people.entrySet().stream()
                .map(it -> new Board.Gender(it.getKey(), it.getValue()))
                .toList();
    }

    private static Set<UUID> present(Attendance room) {
        var in = new HashSet<UUID>();
        room.all().filter(Admission::isOpen).forEach(it -> in.add(it.attendee()));
        return in;
    }
}
