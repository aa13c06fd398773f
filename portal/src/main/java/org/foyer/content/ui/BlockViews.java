package org.foyer.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foyer.content.Assets;
import org.foyer.content.Block;
import org.foyer.content.PageLink;
import org.foyer.content.RichText;
import org.foyer.values.Texts;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Rows;
import org.foyer.widgets.Tile;

/** Draws the pieces of a page. Pieces of one kind that follow each other stand together: tiles side by side, files in one list. */
@org.springframework.stereotype.Component
class BlockViews {

    private final RichText richText;
    private final Assets assets;
    private final Texts texts;

    BlockViews(RichText richText, Assets assets, Texts texts) {
        this.richText = richText;
        this.assets = assets;
        this.texts = texts;
    }

    /** The pieces in their order. */
    List<Component> of(List<Block> blocks, Locale reader) {
        return runs(blocks).stream().map(run -> of(run.getFirst(), run, reader)).toList();
    }

    /** A picture. */
    Component picture(Block.Picture picture, Locale reader) {
        return new PictureFigure(picture, assets, reader);
    }

    /** Tiles of pages. */
    Component tiles(List<PageLink> pages, Locale reader) {
        return grid(pages.stream().map(page -> tile(page, reader)).toList(), "content.page.below", reader);
    }

    private Component of(Block first, List<Block> run, Locale reader) {
        return switch (first) {
            case Block.Text text -> text(text, reader);
            case Block.Notice notice -> new NoticeBox(notice, richText, reader);
            case Block.Picture picture -> picture(picture, reader);
            case Block.Pages pages -> tiles(pages.pages(), reader);
            case Block.Tile any ->
                grid(of(run, Block.Tile.class).map(tile -> tile(tile, reader)).toList(), "content.page.tiles", reader);
            case Block.Question any ->
                section(
                        "foyer-questions",
                        "content.page.questions",
                        reader,
                        of(run, Block.Question.class).map(question -> question(question, reader)));
            case Block.Download any ->
                section(
                        "foyer-section",
                        "content.page.files",
                        reader,
                        Stream.of(new Rows(of(run, Block.Download.class)
                                .flatMap(file -> FileRow.of(file, assets, texts, reader).stream())
                                .toList())));
            case Block.Form any ->
                section(
                        "foyer-section",
                        "content.page.forms",
                        reader,
                        Stream.of(new Rows(of(run, Block.Form.class)
                                .map(form -> form(form, reader))
                                .toList())));
            case Block.Teaser any ->
                section(
                        "foyer-news",
                        "content.page.teasers",
                        reader,
                        of(run, Block.Teaser.class).map(teaser -> new TeaserArticle(teaser.page(), reader)));
        };
    }

    private Component text(Block.Text text, Locale reader) {
        var section = new Section();
        section.addClassName("foyer-text");
        if (!text.headline().isEmpty()) {
            section.add(Spoken.say(new H2(), text.headline(), reader));
        }
        text.picture().ifPresent(picture -> section.add(picture(picture, reader)));
        section.add(
                new RichTextBlock(text.text(), richText, reader, text.headline().isEmpty() ? 2 : 3));
        return section;
    }

    private Component question(Block.Question question, Locale reader) {
        var summary = Spoken.say(new Span(), question.question(), reader);
        var details = new NativeDetails(summary, new RichTextBlock(question.answer(), richText, reader, 3));
        details.addClassName("foyer-question");
        return details;
    }

    private Component form(Block.Form form, Locale reader) {
        var row = new ListRow(
                        new Icon(form.icon()),
                        form.target().href(),
                        form.title().in(reader))
                .fact(texts.get(reader, "content.page.form.fact"));
        Spoken.mark(row, form.title(), reader);
        return row;
    }

    private static Component tile(PageLink page, Locale reader) {
        var tile = new Tile(page.icon(), page.route(), page.title()).fact(page.lead());
        Spoken.mark(tile, page.language(), reader);
        return tile;
    }

    private static Component tile(Block.Tile block, Locale reader) {
        var tile = new Tile(block.icon(), block.target().href(), block.title().in(reader));
        if (!block.fact().isEmpty()) {
            tile.fact(block.fact().in(reader));
        }
        if (!block.badge().isEmpty()) {
            var badge = Spoken.say(new Span(), block.badge(), reader);
            badge.addClassNames("foyer-count", "foyer-tile-badge");
            tile.add(badge);
        }
        if (block.target().leavesPortal()) {
            tile.getElement().setAttribute("rel", "noopener");
        }
        Spoken.mark(tile, block.title(), reader);
        return tile;
    }

    private Component grid(List<Component> tiles, String heading, Locale reader) {
        var grid = new Div();
        grid.addClassName("foyer-tiles");
        tiles.forEach(grid::add);
        return section("foyer-section", heading, reader, Stream.of(grid));
    }

    /** What looks like a group is one for those who hear it, too: with a heading that is not seen. */
    private Section section(String style, String heading, Locale reader, Stream<? extends Component> parts) {
        var hidden = new H2(texts.get(reader, heading));
        hidden.addClassName("foyer-visually-hidden");
        var section = new Section(hidden);
        section.addClassName(style);
        parts.forEach(section::add);
        return section;
    }

    private static <B extends Block> Stream<B> of(List<Block> run, Class<B> kind) {
        return run.stream().map(kind::cast);
    }

    /** Pieces that are drawn together. */
    private static List<List<Block>> runs(List<Block> blocks) {
        var runs = new ArrayList<List<Block>>();
        for (var block : blocks) {
            if (!runs.isEmpty() && canFollow(runs.getLast().getLast(), block)) {
                runs.getLast().add(block);
            } else {
                runs.add(new ArrayList<>(List.of(block)));
            }
        }
        return runs;
    }

    private static boolean canFollow(Block before, Block block) {
        return before.getClass() == block.getClass()
                && switch (block) {
                    case Block.Tile any -> true;
                    case Block.Question any -> true;
                    case Block.Download any -> true;
                    case Block.Form any -> true;
                    case Block.Teaser any -> true;
                    default -> false;
                };
    }
}
