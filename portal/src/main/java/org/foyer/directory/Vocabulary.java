package org.foyer.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All words of the directory, gathered when somebody first asks for one that nothing is called by. */
final class Vocabulary {

    private final List<Row> rows;
    private volatile @Nullable Set<String> words;

    Vocabulary(List<Row> rows) {
        this.rows = rows;
    }

    Set<String> words() {
        var gathered = words;
        if (gathered == null) {
            Set<String> all = new HashSet<>();
            for (var row : rows) {
                all.addAll(List.of(row.words().strip().split(" ")));
            }
            gathered = Set.copyOf(all);
            words = gathered;
        }
        return gathered;
    }
}
