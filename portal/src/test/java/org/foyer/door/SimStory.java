package org.foyer.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What happened in a simulated morning, so that what went wrong can be read. */
final class SimStory {

    private static final int NAME = 8;

    private final List<String> lines = new ArrayList<>();

    void tell(Instant at, String what) {
        lines.add(at + " " + what);
    }

    /** What happened to whoever is named there. */
    List<String> of(String about) {
        return lines.stream()
                .filter(line ->
                        Arrays.stream(line.split("[ (]")).anyMatch(it -> it.length() == NAME && about.contains(it)))
                .toList();
    }

    /** The beginning of an id, by which a story can be read. */
    static String name(UUID id) {
        return id == null ? "nobody" : id.toString().substring(0, NAME);
    }
}
