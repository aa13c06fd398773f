package org.foyer.form.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.foyer.form.AnswerState;
import org.foyer.form.WorkRefusedException;
import org.foyer.widgets.Icon;

/** How the views of officials say things about answers. */
final class DeskWords {

    private static final int MEGABYTE = 1024 * 1024;

    private DeskWords() {}

    static String state(AnswerState state) {
        return translate("form.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** The state as shape and word. */
    static Span badge(AnswerState state) {
        var badge = new Span(new Icon(icon(state)).small(), new Span(state(state)));
        badge.addClassNames("foyer-badge", style(state));
        return badge;
    }

    static String icon(AnswerState state) {
        return switch (state) {
            case NEW -> "inbox";
            case IN_WORK -> "progress";
            case DONE -> "circle-check";
            case REFUSED -> "alert-octagon";
            case WITHDRAWN -> "arrow-back-up";
        };
    }

    private static String style(AnswerState state) {
        return switch (state) {
            case NEW -> "foyer-badge-info";
            case IN_WORK -> "foyer-badge-wait";
            case DONE -> "foyer-badge-ok";
            case REFUSED -> "foyer-badge-no";
            case WITHDRAWN -> "foyer-badge-plain";
        };
    }

    static String refusal(WorkRefusedException refused) {
        return translate("form.desk.refused." + refused.reason().name().toLowerCase(Locale.ROOT));
    }

    static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(moment.atZone(zone));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    static String number(int number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** How large a file is, in whole kilobytes or tenths of a megabyte. */
    static String size(long bytes) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        return bytes < MEGABYTE
                ? translate("form.desk.kilobytes", format.format(Math.ceilDiv(bytes, 1024)))
                : translate("form.desk.megabytes", format.format((double) bytes / MEGABYTE));
    }

    private static Locale locale() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
