package org.foyer.door;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.foyer.assembly.AssemblyId;

/** What waits to be written into the logs. */
final class Waiting {

    private final Map<AssemblyId, Queue<Told>> queues = new HashMap<>();

    synchronized void add(AssemblyId assembly, Told told) {
        queues.computeIfAbsent(assembly, any -> new ArrayDeque<>()).add(told);
    }

    /** What is to be written next: all that waits, up to about as many events as one device sends. */
    synchronized List<Told> take(AssemblyId assembly) {
        var taken = new ArrayList<Told>();
        var queue = queues.getOrDefault(assembly, new ArrayDeque<>());
        int events = 0;
        while (!queue.isEmpty() && events < Sync.MOST) {
            var next = queue.remove();
            events += next.reported().size();
            taken.add(next);
        }
        if (queue.isEmpty()) {
            queues.remove(assembly);
        }
        return taken;
    }
}
