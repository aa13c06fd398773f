package org.foyer.door;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.foyer.door.Reference.Someone;

/** Who is on the roll of a simulated assembly. */
final class SimWorld {

    private final Map<UUID, Someone> people = new LinkedHashMap<>();
    private final Map<UUID, UUID> same = new HashMap<>();
    private final Map<UUID, UUID> proxies = new HashMap<>();
    private final Map<UUID, UUID> twins = new LinkedHashMap<>();
    private final List<UUID> all;

    SimWorld(int size, Random random) {
        for (int i = 0; i < size; i++) {
            var id = new UUID(random.nextLong(), random.nextLong());
            int kind = random.nextInt(100);
            int votes = kind < 80 ? 1 : kind < 84 ? 2 : 0;
            boolean debtor = kind >= 84 && kind < 90;
            people.put(id, new Someone(id, kind < 96, votes, debtor ? 1 : votes));
        }
        all = List.copyOf(people.keySet());
        for (int i = 0; i < size / 30; i++) {
            proxies.put(pick(random), pick(random));
        }
        proxies.entrySet().removeIf(it -> it.getKey().equals(it.getValue()));
        for (int i = 0; i < size / 100; i++) {
            twins.putIfAbsent(all.get(2 * i), all.get(2 * i + 1));
        }
    }

    Reference.World known() {
        var now = new LinkedHashMap<>(people);
        same.keySet().forEach(now::remove);
        return new Reference.World(now, same, proxies);
    }

    Map<UUID, Someone> people() {
        return people;
    }

    Map<UUID, UUID> proxies() {
        return proxies;
    }

    UUID person(UUID id) {
        return same.getOrDefault(id, id);
    }

    UUID pick(Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Finds that two entries are one person; empty once there are no more. */
    List<UUID> join() {
        if (twins.isEmpty()) {
            return List.of();
        }
        var goes = twins.keySet().iterator().next();
        var stays = twins.remove(goes);
        same.put(goes, stays);
        return new ArrayList<>(List.of(goes, stays));
    }
}
