package org.foyer.content.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The day of a piece of news. */
final class DateLine extends Paragraph {

    DateLine(LocalDate date, Locale reader) {
        super(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader)
                .format(date));
        addClassNames("foyer-caption", "foyer-muted");
    }
}
