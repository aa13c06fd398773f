package org.foyer.content;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.foyer.values.Languages;

/** Tells in which languages something of a piece of content is missing. */
final class Translations {

    /** What the light module lets editors write in each language. */
    private static final List<String> TRANSLATED = List.of(
            "title",
            "lead",
            "headline",
            "text",
            "imageCaption",
            "fact",
            "badge",
            "question",
            "answer",
            "caption",
            "label",
            "help",
            "patternMessage",
            "intro",
            "thanks",
            "mailSubject",
            "mailText",
            "eventPlace",
            "price",
            "footerText");

    private Translations() {}

    /** Codes of the languages in which a text is missing that others have. */
    static Set<String> missing(ContentNode node) {
        var missing = new TreeSet<String>();
        Tree.walk(node, part -> {
            for (String property : TRANSLATED) {
                var there = part.text(property).byLanguage().keySet();
                if (!there.isEmpty()) {
                    var all = all();
                    all.removeAll(there);
                    missing.addAll(all);
                }
            }
        });
        return missing;
    }

    private static Set<String> all() {
        var all = new HashSet<String>();
        Languages.ALL.stream().map(Locale::getLanguage).forEach(all::add);
        return all;
    }
}
