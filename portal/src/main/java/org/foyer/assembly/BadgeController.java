package org.foyer.assembly;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives officials badges for the printer. Whoever may not have them is told that there are none. */
@Controller
class BadgeController {

    private final Badges badges;

    BadgeController(Badges badges) {
        this.badges = badges;
    }

    /**
     * @param paper {@code a4}, {@code label} or {@code roll}
     * @param whom {@code coming}, {@code delegates}, {@code guests} or {@code everybody}
     * @param people instead, ids of rows of the roll
     */
    @GetMapping("/assembly/{assembly}/badges.pdf")
    void badges(
            @PathVariable("assembly") String assembly,
            @RequestParam(name = "paper", defaultValue = "a4") String paper,
            @RequestParam(name = "whom", defaultValue = "") String whom,
            @RequestParam(name = "people", defaultValue = "") List<String> people,
            @RequestParam(name = "start", defaultValue = "1") int start,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var on = choice(BadgePaper.values(), paper).orElse(BadgePaper.A4);
        Optional<byte[]> file = id(assembly)
                .map(AssemblyId::new)
                .flatMap(id -> people.isEmpty()
                        ? choice(Badges.Whom.values(), whom)
                                .flatMap(chosen -> badges.of(id, chosen, on, start, language))
                        : badges.of(
                                id,
                                people.stream().flatMap(it -> id(it).stream()).toList(),
                                on,
                                start,
                                language));
        PdfAnswer.write(response, file, "badges.pdf");
    }

    static <T extends Enum<T>> Optional<T> choice(T[] values, String word) {
        return Arrays.stream(values)
                .filter(it -> it.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Optional<UUID> id(String words) {
        try {
            return Optional.of(UUID.fromString(words));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
