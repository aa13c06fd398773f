package org.foyer.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.foyer.dashboard.ContentTile;
import org.foyer.dashboard.Growth;
import org.foyer.widgets.Drawing;
import org.foyer.widgets.Icon;

/** A number about members in large type, with its name and, for their development, a small line over time. */
final class FigureTile extends Div {

    private static final String TERMS = "office/terms";

    private FigureTile(ContentTile tile, String title) {
        addClassNames("foyer-tile", "foyer-tile-figure");
        add(new Icon(tile.icon()), new H3(title));
    }

    static FigureTile of(ContentTile tile, String title, FigureKind kind, Growth growth, Locale locale) {
        var shown = new FigureTile(tile, title);
        String fact = tile.node().text("fact").in(locale);
        switch (kind) {
            case MEMBERS -> shown.number(whole(growth.now(), locale), fact);
            case JOINED -> shown.number(whole(growth.joined(), locale), fact);
            case LEFT -> shown.number(whole(growth.left(), locale), fact);
            case DEVELOPMENT -> shown.development(growth, fact, locale);
        }
        return shown;
    }

    /** The figure waits until the terms of office are accepted. */
    static FigureTile waiting(ContentTile tile, String title) {
        var shown = new FigureTile(tile, title);
        shown.add(new Paragraph(shown.getTranslation("dashboard.figure.terms")));
        shown.add(new Anchor(TERMS, shown.getTranslation("dashboard.figure.terms.way")));
        return shown;
    }

    private void number(String number, String fact) {
        var large = new Paragraph(number);
        large.addClassName("foyer-tile-number");
        add(large);
        if (!fact.isEmpty()) {
            add(new Paragraph(fact));
        }
    }

    private void development(Growth growth, String fact, Locale locale) {
        addClassName("foyer-tile-two");
        var first = growth.points().getFirst();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        var line = new Drawing(
                Sparkline.svg(growth.points()),
                getTranslation(
                        "dashboard.figure.line",
                        first.members(),
                        day.format(first.day()),
                        growth.now(),
                        growth.points().stream()
                                .mapToInt(Growth.Point::members)
                                .min()
                                .orElse(0),
                        growth.points().stream()
                                .mapToInt(Growth.Point::members)
                                .max()
                                .orElse(0)));
        line.addClassName("foyer-tile-line");
        add(line);
        number(
                signed(growth.now() - growth.before(), locale),
                fact.isEmpty() ? getTranslation("dashboard.figure.year") : fact);
    }

    private static String whole(int number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private static String signed(int number, Locale locale) {
        var format = (DecimalFormat) NumberFormat.getIntegerInstance(locale);
        format.setPositivePrefix("+");
        format.setNegativePrefix("−");
        return number == 0 ? "±0" : format.format(number);
    }
}
