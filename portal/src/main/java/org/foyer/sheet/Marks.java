package org.foyer.sheet;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.foyer.values.Association;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** Writes the marks of copies in the words of the association's languages. */
@Component
public class Marks {

    private final Texts texts;
    private final Languages languages;
    private final Association association;
    private final Clock clock;

    Marks(Texts texts, Languages languages, Association association, Clock clock) {
        this.texts = texts;
        this.languages = languages;
        this.association = association;
        this.clock = clock;
    }

    /**
     * A copy of a list.
     *
     * @param title what the list is called
     * @param state the moment whose state the list shows
     * @param holder who took the copy, as others see the name
     * @param taken when
     * @param copy its number
     */
    public record Copy(String title, Instant state, String holder, Instant taken, String copy, int rows) {}

    /** The mark of a copy, in a language. */
    public Mark of(Copy copy, List<Column> columns, Locale language) {
        String taken = written(copy.taken(), language);
        String headings =
                String.join(", ", columns.stream().map(Column::heading).toList());
        return new Mark(
                copy.title(),
                texts.get(language, "sheet.about"),
                List.of(
                        line(language, "association", association.name()),
                        line(language, "state", written(copy.state(), language)),
                        line(language, "rows", String.valueOf(copy.rows())),
                        line(language, "columns", headings),
                        line(language, "holder", copy.holder()),
                        line(language, "taken", taken),
                        line(language, "copy", copy.copy()),
                        line(language, "rule", texts.get(language, "sheet.about.rule.text"))),
                texts.get(language, "sheet.copy"),
                texts.get(language, "sheet.line", copy.copy(), copy.holder(), taken),
                copy.copy());
    }

    private Mark.Line line(Locale language, String what, String value) {
        return new Mark.Line(texts.get(language, "sheet.about." + what), value);
    }

    private String written(Instant moment, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(languages.formatting(language))
                .format(moment.atZone(clock.getZone()));
    }
}
