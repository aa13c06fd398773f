package org.foyer.hut;

import java.util.Set;
import java.util.TreeMap;
import org.foyer.values.LocalName;

/** Writes names as short as a pack needs them. */
final class Names {

    private Names() {}

    /** The name itself where it is the same in all languages, else the names by language. */
    static Object compact(LocalName name) {
        var different = Set.copyOf(name.byLanguage().values());
        return different.size() == 1 ? different.iterator().next() : new TreeMap<>(name.byLanguage());
    }
}
