package org.foyer.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.foyer.content.PageLink;
import org.foyer.content.RichText;
import org.foyer.dashboard.ContentTile;
import org.foyer.dashboard.TileLink;
import org.foyer.dashboard.TileLinks;
import org.foyer.values.Texts;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.NextStep;
import org.foyer.widgets.Rows;
import org.foyer.widgets.StartTile;
import org.foyer.widgets.Tile;
import org.springframework.stereotype.Service;

/** Draws the pieces of the start page. */
@Service
class TileDrawing {

    private final TileLinks links;
    private final RichText richText;
    private final Texts texts;

    TileDrawing(TileLinks links, RichText richText, Texts texts) {
        this.links = links;
        this.richText = richText;
        this.texts = texts;
    }

    /** The tile of a room. */
    Component of(StartTile tile) {
        var large = tile.large();
        if (large != null) {
            return large.apply(tile);
        }
        var shown = new Tile(tile.icon(), tile.route(), tile.name());
        return tile.light() == null ? shown.fact(tile.fact()) : shown.fact(new FieldLight(tile.light(), tile.fact()));
    }

    /** Words or links of the editors. */
    Component of(ContentTile tile, Locale locale) {
        var shown = new Div(new Icon(tile.icon()), new H3(tile.title()));
        shown.addClassName("foyer-tile");
        if (tile.wide()) {
            shown.addClassName("foyer-tile-two");
        }
        String fact = tile.node().text("fact").in(locale);
        if (!fact.isEmpty()) {
            shown.add(new Paragraph(fact));
        }
        String html = richText.html(tile.node().text("text").in(locale), locale);
        if (!html.isEmpty()) {
            shown.add(words(html));
        }
        var ways = links.of(tile, locale);
        if (!ways.isEmpty()) {
            shown.add(list(ways));
        }
        return shown;
    }

    /** A tile has one heading; those within its words stand below it, however large the editor made them. */
    private static Div words(String html) {
        var words = new Div();
        words.addClassName("foyer-rich");
        words.getElement().setProperty("innerHTML", html.replaceAll("(</?h)[1-6]>", "$14>"));
        return words;
    }

    private static UnorderedList list(List<TileLink> links) {
        var list = new UnorderedList();
        list.addClassName("foyer-tile-links");
        for (TileLink link : links) {
            var anchor = new Anchor(link.way().href(), link.label());
            anchor.add(new Icon(link.way().leavesPortal() ? "external-link" : "chevron-right").small());
            list.add(new ListItem(anchor));
        }
        return list;
    }

    /** An article in a few words. */
    Component of(PageLink page, String title, Locale locale) {
        var article = new Article();
        page.date().ifPresent(date -> {
            var day = new Paragraph(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(date));
            day.addClassName("foyer-news-day");
            article.add(day);
        });
        article.add(new H3(new Anchor(page.route(), title)));
        if (!page.lead().isEmpty()) {
            article.add(new Paragraph(page.lead()));
        }
        return article;
    }

    /** What waits for somebody. */
    Component of(List<NextStep> steps, Locale locale) {
        var rows = steps.stream()
                .sorted(Comparator.comparingInt(NextStep::order))
                .map(step -> new ListRow(new Icon(step.icon()), step.route(), step.title()).fact(step.fact()))
                .toList();
        return rows.isEmpty()
                ? new EmptyState(
                        "circle-check",
                        texts.get(locale, "dashboard.nothing.title"),
                        texts.get(locale, "dashboard.nothing.text"))
                : new Rows(rows);
    }
}
