package org.foyer.widgets;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A date picker in the language of the reader: words, order of day and month, first day of the week. */
public final class LocalDatePicker extends DatePicker {

    private static final String[] ALSO_UNDERSTOOD = {"d.M.yyyy", "d.M.yy", "d/M/yyyy", "d-M-yyyy", "yyyy-MM-dd"};

    public LocalDatePicker() {
        var locale = getLocale();
        setLocale(locale);
        var words = ComponentWords.dates(this, locale);
        words.setDateFormats(pattern(locale), ALSO_UNDERSTOOD);
        setI18n(words);
    }

    public LocalDatePicker(String label) {
        this();
        setLabel(label);
    }

    /** The short pattern of the language with all four digits of the year. */
    static String pattern(Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("y+", "yyyy");
    }
}
