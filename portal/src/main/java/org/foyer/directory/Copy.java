package org.foyer.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The directory as it stood at a moment, in memory: a few tens of thousands of rows, sorted by name. It never changes; a newer one takes
 * its place.
 *
 * @param seen the transactions of which the changes are in it, of those that may come up again
 * @param from looks for changes begin at this transaction
 */
record Copy(List<Row> rows, Map<UUID, Unit> units, Words words, Vocabulary vocabulary, Set<Long> seen, long from) {

    private static final Comparator<Row> BY_NAME = Comparator.comparing(Row::sortName)
            .thenComparing(row -> row.member().value());

    static Copy of(List<Row> rows, Map<UUID, Unit> units, Words words, Set<Long> seen, long from) {
        var sorted = new ArrayList<>(rows);
        sorted.sort(BY_NAME);
        List<Row> all = List.copyOf(sorted);
        return new Copy(all, Map.copyOf(units), words, new Vocabulary(all), Set.copyOf(seen), from);
    }

    /** The same with other rows for some members. */
    Copy with(Set<UUID> members, List<Row> fresh, Set<Long> nowSeen, long nowFrom) {
        if (members.isEmpty()) {
            return new Copy(rows, units, words, vocabulary, Set.copyOf(nowSeen), nowFrom);
        }
        var kept = new ArrayList<Row>(rows.size() + fresh.size());
        for (var row : rows) {
            if (!members.contains(row.member().value())) {
                kept.add(row);
            }
        }
        kept.addAll(fresh);
        return of(kept, units, words, nowSeen, nowFrom);
    }
}
