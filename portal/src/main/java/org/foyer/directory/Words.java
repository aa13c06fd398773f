package org.foyer.directory;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foyer.values.LocalName;

/**
 * The names of what is data.
 *
 * @param offices by code
 * @param themes by code
 */
record Words(Map<String, OfficeType> offices, Map<String, Theme> themes) {

    /** Parts of the association as such: "Sektion Naturfreunde" does not work on nature. */
    private static final Set<String> PLACES = Set.of("NATIONAL", "REGION", "SECTION", "LOCAL_GROUP", "HUT");

    /** The codes of the themes that the name of a body tells. */
    Set<String> themesOf(String kind, LocalName name) {
        if (PLACES.contains(kind)) {
            return Set.of();
        }
        var folded = Spelling.fold(String.join(" ", name.byLanguage().values()));
        return themes.entrySet().stream()
                .filter(theme -> theme.getValue().words().stream().anyMatch(folded::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
