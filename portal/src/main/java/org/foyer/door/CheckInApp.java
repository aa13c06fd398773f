package org.foyer.door;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.foyer.card.ReaderApp;
import org.foyer.card.ReaderWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The web app of the desks: its files and its words. What it works with it gets with the token of its desk. */
@Configuration(proxyBeanMethods = false)
class CheckInApp {

    /** Where it is served. */
    static final String PATH = "check-in";

    private static final Pattern RULE = Pattern.compile("voting\\.rule\\.[A-Z_]+\\.(door|desk)");

    @Bean
    ReaderApp checkInFiles() {
        return new ReaderApp(
                PATH,
                CheckInApp.class,
                "checkin",
                List.of(
                        "acts.js",
                        "api.js",
                        "app.js",
                        "badge.js",
                        "cards.js",
                        "conflicts.js",
                        "db.js",
                        "desk.js",
                        "device.js",
                        "dom.js",
                        "enrol.js",
                        "found.js",
                        "frame.js",
                        "identify.js",
                        "log.js",
                        "notices.js",
                        "panel.js",
                        "person.js",
                        "queue.js",
                        "ready.js",
                        "roll.js",
                        "search.js",
                        "sheet.js",
                        "sync.js",
                        "times.js",
                        "vault.js",
                        "verdict.js",
                        "work.js",
                        "acts.css",
                        "forms.css",
                        "frame.css",
                        "lists.css",
                        "panel.css"));
    }

    /** By language, then by key: the words of the app, and those of the rules for the door. */
    static Map<String, Map<String, String>> words() {
        var words = new TreeMap<>(ReaderWords.of("door", key -> key.startsWith("door.app.")));
        var rules = ReaderWords.of("voting", RULE.asMatchPredicate());
        words.replaceAll((language, own) -> {
            var all = new TreeMap<>(own);
            all.putAll(rules.getOrDefault(language, Map.of()));
            return all;
        });
        return words;
    }
}
