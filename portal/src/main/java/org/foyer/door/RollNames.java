package org.foyer.door;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foyer.assembly.Attendee;

/** The names on a roll as they are compared with what somebody types: without accents and capitals. Made once a roll. */
final class RollNames {

    private final Map<UUID, String> plain;
    private final Map<String, Long> howMany;

    RollNames(Collection<Attendee> people) {
        plain = people.stream().collect(Collectors.toMap(Attendee::id, it -> plain(it.name())));
        howMany = plain.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** What is looked for; nothing where nobody typed a letter or a figure. */
    static List<String> words(String question) {
        return Arrays.stream(plain(question).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether the name or the number has the word. */
    boolean isAbout(Attendee it, String word) {
        return plain.getOrDefault(it.id(), "").contains(word)
                || (it.number() != null && it.number().contains(word));
    }

    /** How many others have the name. */
    int namesakes(Attendee it) {
        return howMany.getOrDefault(plain(it.name()), 1L).intValue() - 1;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
