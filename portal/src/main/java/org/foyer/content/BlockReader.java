package org.foyer.content;

import static org.foyer.content.WebAddress.within;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foyer.access.Audience;
import org.foyer.access.Audience.Line;
import org.foyer.access.Audience.Who;
import org.springframework.stereotype.Component;

/** Reads the pieces of a page from its area {@code main}, as far as they are meant for the reader. */
@Component
class BlockReader {

    private static final String AREA = "main";
    private static final String PREFIX = "components/";
    private static final Audience WHOEVER = new Audience(List.of(Line.of(Who.EVERYONE)));

    private final Map<String, Kind> kinds = Map.of(
            "text", (node, on) -> Optional.of(text(node)),
            "notice", (node, on) -> Optional.of(notice(node)),
            "page-tiles",
                    (node, on) -> on.below().isEmpty() ? Optional.empty() : Optional.of(new Block.Pages(on.below())),
            "tile", this::tile,
            "question", (node, on) -> Optional.of(new Block.Question(node.text("question"), node.text("answer"))),
            "download", (node, on) -> node.asset("file").map(file -> new Block.Download(node.text("title"), file)),
            "picture", (node, on) -> image(node).map(Block.class::cast),
            "form", this::form,
            "teaser",
                    (node, on) ->
                            node.value("page").flatMap(on.reader().pages()).map(Block.Teaser::new));

    private final Viewpoint viewpoint;
    private final Library library;
    private final OpenWays ways;
    private final HouseIcons icons;
    private final Clock clock;

    BlockReader(Viewpoint viewpoint, Library library, OpenWays ways, HouseIcons icons, Clock clock) {
        this.viewpoint = viewpoint;
        this.library = library;
        this.ways = ways;
        this.icons = icons;
        this.clock = clock;
    }

    /**
     * Who reads, and which pages exist for them.
     *
     * @param pages by id
     */
    record Reader(Locale locale, Function<String, Optional<PageLink>> pages) {}

    private record OnPage(List<PageLink> below, Reader reader) {}

    private interface Kind {
        Optional<Block> read(ContentNode component, OnPage page);
    }

    /** The pieces of a page in their order. */
    List<Block> of(ContentNode page, List<PageLink> below, Reader reader) {
        var on = new OnPage(below, reader);
        return components(page)
                .filter(component -> isFor(component, reader.locale()))
                .flatMap(component ->
                        Optional.ofNullable(kinds.get(kind(component)))
                                .flatMap(kind -> kind.read(component, on))
                                .stream())
                .toList();
    }

    /** The templates of the pieces that cannot be shown, as nobody knows what they are. */
    List<String> unknown(ContentNode page) {
        return components(page)
                .filter(component -> !kinds.containsKey(kind(component)))
                .map(ContentNode::template)
                .distinct()
                .toList();
    }

    /** The picture of a page or a piece. */
    Optional<Block.Picture> image(ContentNode node) {
        return node.asset("image")
                .map(asset -> new Block.Picture(
                        asset, node.text("caption").isEmpty() ? node.text("imageCaption") : node.text("caption")));
    }

    private Stream<ContentNode> components(ContentNode page) {
        return page.child(AREA).stream().flatMap(area -> area.children().stream());
    }

    /** A piece that does not say whom it is meant for is meant for whoever sees the page. */
    private boolean isFor(ContentNode component, Locale reader) {
        return new Holding(
                        component.name(),
                        component,
                        AudienceReader.isSaid(component) ? new AudienceReader().read(component) : WHOEVER,
                        component.time("validFrom"),
                        component.time("validTo"))
                .isFor(viewpoint.of(reader), clock.instant());
    }

    private static String kind(ContentNode component) {
        String template = component.template();
        return template.startsWith(PREFIX) ? template.substring(PREFIX.length()) : template;
    }

    private Block text(ContentNode node) {
        return new Block.Text(node.text("headline"), node.text("text"), image(node));
    }

    private Block notice(ContentNode node) {
        var tone = switch (node.value("tone").orElse("")) {
            case "warning" -> Block.Tone.WARNING;
            case "success" -> Block.Tone.SUCCESS;
            default -> Block.Tone.INFO;
        };
        String icon = switch (tone) {
            case INFO -> "info-circle";
            case WARNING -> "alert-circle";
            case SUCCESS -> "circle-check";
        };
        return new Block.Notice(tone, icons.of(node, icon), node.text("headline"), node.text("text"));
    }

    /** A tile that leads to a page which the reader may not see is left out, as its words tell of the page. */
    private Optional<Block> tile(ContentNode node, OnPage on) {
        var target = node.value("page").isPresent()
                ? node.value("page").flatMap(on.reader().pages()).map(page -> within(page.route()))
                : node.value("url")
                        .flatMap(WebAddress::of)
                        .filter(way -> ways.isOpen(way, on.reader().locale()));
        return target.map(to -> new Block.Tile(
                icons.of(node, to.leavesPortal() ? "external-link" : "file-text"),
                node.text("title"),
                node.text("fact"),
                node.text("badge"),
                to));
    }

    private Optional<Block> form(ContentNode node, OnPage on) {
        return node.value("form")
                .flatMap(name -> library.shown(Shelf.FORMS, name, on.reader().locale()))
                .map(form -> new Block.Form(
                        icons.of(form, "clipboard-list"), form.text("title"), within(OpenWays.FORMS + form.name())));
    }
}
