package org.foyer.hall;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.values.Association;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Tells anybody who holds a sealed number whether the association has signed it, and what it says. */
@Component
class SealPage {

    private final Texts texts;
    private final Association association;
    private final Clock clock;
    private final Template template;

    SealPage(Texts texts, Association association, Clock clock) throws IOException {
        this.texts = texts;
        this.association = association;
        this.clock = clock;
        this.template = Mustache.compiler()
                .compile(new ClassPathResource("seal.html", SealPage.class).getContentAsString(StandardCharsets.UTF_8));
    }

    /** @param unknown whether something was asked that no key of ours has signed */
    String of(@Nullable SealStatement statement, boolean unknown, Locale language, String base) {
        String kind = statement != null ? "ours" : unknown ? "unknown" : "ask";
        var words = new HashMap<String, Object>();
        words.put("language", language.getLanguage());
        words.put("base", base);
        words.put("association", association.name());
        words.put("title", texts.get(language, "hall.verify." + kind + ".title"));
        words.put("text", texts.get(language, "hall.verify." + kind + ".text"));
        words.put("facts", statement == null ? List.of() : facts(statement, language));
        words.put("ask", statement == null);
        words.put("label", texts.get(language, "hall.verify.label"));
        words.put("act", texts.get(language, "hall.verify.act"));
        return template.execute(words);
    }

    private List<Map<String, String>> facts(SealStatement statement, Locale language) {
        var seal = statement.seal();
        var counts = seal.counts();
        var facts = new ArrayList<Map<String, String>>();
        add(facts, language, "hall.seal.assembly", statement.assembly());
        add(facts, language, "hall.seal.title", seal.title());
        add(facts, language, "hall.seal.number", String.valueOf(seal.number()));
        add(
                facts,
                language,
                "hall.seal.at",
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                        .withLocale(language)
                        .format(seal.at().atZone(clock.getZone())));
        add(facts, language, "hall.seal.votes", String.valueOf(counts.votes()));
        add(facts, language, "hall.seal.disputed", String.valueOf(counts.disputed()));
        add(facts, language, "hall.seal.entitled", String.valueOf(counts.entitled()));
        add(
                facts,
                language,
                "hall.seal.people",
                texts.get(language, "hall.seal.people.value", counts.people(), counts.guests()));
        add(
                facts,
                language,
                "hall.quorum",
                seal.needed() == 0
                        ? texts.get(language, "hall.quorum.none")
                        : texts.get(
                                language,
                                seal.isQuorate() ? "hall.seal.quorum.yes" : "hall.seal.quorum.no",
                                seal.needed()));
        add(
                facts,
                language,
                "hall.seal.position",
                texts.get(language, "hall.seal.position.value", String.valueOf(seal.position())));
        add(facts, language, "hall.seal.hash", seal.hash());
        add(
                facts,
                language,
                "hall.seal.chain",
                texts.get(language, seal.intact() ? "hall.seal.chain.yes" : "hall.seal.chain.no"));
        return facts;
    }

    private void add(List<Map<String, String>> facts, Locale language, String key, String value) {
        facts.add(Map.of("name", texts.get(language, key), "value", value));
    }
}
