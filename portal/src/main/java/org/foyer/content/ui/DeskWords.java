package org.foyer.content.ui;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.content.Finding;
import org.foyer.content.Freshness;
import org.foyer.content.Shelf;
import org.foyer.content.ShelfState;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.foyer.widgets.Rows;
import org.foyer.widgets.TextRow;
import org.springframework.stereotype.Component;

/** Says how content stands. */
@Component
class DeskWords {

    private final Texts texts;
    private final Clock clock;

    DeskWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A row for each shelf: how many pieces of content, as of when, and what is wrong. */
    Rows rows(Freshness freshness, Locale reader) {
        return new Rows(freshness.all().stream()
                .map(state -> new TextRow(shelf(state.shelf(), reader), fact(state, reader), lines(state, reader)))
                .toList());
    }

    String shelf(Shelf shelf, Locale reader) {
        return texts.get(reader, "content.desk.shelf." + shelf.name().toLowerCase(Locale.ROOT));
    }

    /** A moment, for people. */
    String moment(Instant at, Locale reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(reader)
                .format(at.atZone(clock.getZone()));
    }

    /** What is wrong with a piece of content, in a sentence. */
    String sentence(Finding finding, Locale reader) {
        String detail =
                finding.kind() == Finding.Kind.TRANSLATION ? language(finding.detail(), reader) : finding.detail();
        return texts.get(reader, finding.kind().key() + ".one", detail);
    }

    /** The name of a language, in the language of the reader. */
    String language(String code, Locale reader) {
        return Languages.offered(code)
                .map(language -> language.getDisplayLanguage(reader))
                .orElse(code);
    }

    private String fact(ShelfState state, Locale reader) {
        var count = NumberFormat.getIntegerInstance(reader).format(state.items());
        return state.fetchedAt()
                .map(at -> texts.get(reader, "content.desk.fact", state.items(), count, moment(at, reader)))
                .orElseGet(() -> texts.get(reader, "content.desk.fact.never"));
    }

    private List<String> lines(ShelfState state, Locale reader) {
        var lines = new ArrayList<String>();
        state.trouble()
                .ifPresent(trouble -> lines.add(texts.get(
                        reader,
                        "content.desk.trouble",
                        texts.get(reader, trouble.code().key()),
                        moment(trouble.since(), reader))));
        state.leftOut()
                .forEach(out -> lines.add(texts.get(
                        reader,
                        "content.desk.left-out",
                        out.path().isEmpty() ? "…" : out.path(),
                        texts.get(reader, out.why().key()))));
        return lines;
    }
}
