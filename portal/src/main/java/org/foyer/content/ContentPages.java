package org.foyer.content;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** The pages of the content management system, for the reader. A page that is not meant for them is as if it did not exist. */
@Service
public class ContentPages {

    /** Where pages lie within the portal. */
    public static final String ROUTE = "pages";

    private static final String MENU = "menu";

    private final Library library;
    private final BlockReader blocks;
    private final HouseIcons icons;
    private final Clock clock;

    ContentPages(Library library, BlockReader blocks, HouseIcons icons, Clock clock) {
        this.library = library;
        this.blocks = blocks;
        this.icons = icons;
        this.clock = clock;
    }

    /** The page at an address such as {@code huts/winter}; the empty address is that of the first page. */
    public Optional<ContentPage> page(String address, Locale reader) {
        return library.shown(Shelf.PAGES, address, reader).map(node -> {
            var below = below(address, reader);
            return new ContentPage(
                    node,
                    link(node, reader),
                    node.text("title"),
                    node.text("lead"),
                    blocks.image(node),
                    blocks.of(node, below, new BlockReader.Reader(reader, id -> byId(id, reader))),
                    trail(address, reader),
                    address.isEmpty() ? List.of() : below(above(address), reader),
                    below);
        });
    }

    /** The pages right below an address, in the order of their tree. */
    public List<PageLink> below(String address, Locale reader) {
        return links(reader, node -> {
            String its = Library.addressOf(node);
            return !its.isEmpty() && above(its).equals(address);
        });
    }

    /** The pages that stand in the menu, and in which part of it. */
    public List<MenuPage> menu(Locale reader) {
        return library.shown(Shelf.PAGES, reader).stream()
                .flatMap(node -> part(node).map(part -> new MenuPage(part, link(node, reader))).stream())
                .toList();
    }

    /** The page with an id of the content management system, wherever it has moved to. */
    public Optional<PageLink> byId(String id, Locale reader) {
        return links(reader, node -> node.id().equals(id)).stream().findFirst();
    }

    /** Templates of components that no page can show, by the address of the page they are on, for the report to editors. */
    public Map<String, List<String>> unknownComponents() {
        var unknown = new TreeMap<String, List<String>>();
        for (Holding page : library.holdings().all(Shelf.PAGES)) {
            var templates = blocks.unknown(page.node());
            if (!templates.isEmpty()) {
                unknown.put(page.name(), templates);
            }
        }
        return unknown;
    }

    private List<PageLink> links(Locale reader, Predicate<ContentNode> wanted) {
        return library.shown(Shelf.PAGES, reader).stream()
                .filter(wanted)
                .map(node -> link(node, reader))
                .toList();
    }

    private List<PageLink> trail(String address, Locale reader) {
        var trail = new ArrayList<PageLink>();
        for (String at = address; !at.isEmpty(); ) {
            at = above(at);
            library.shown(Shelf.PAGES, at, reader).ifPresent(node -> trail.addFirst(link(node, reader)));
        }
        return trail;
    }

    private PageLink link(ContentNode node, Locale reader) {
        var title = node.text("title");
        return new PageLink(
                Library.addressOf(node),
                icons.of(node, "file-text"),
                title.isEmpty() ? node.name() : title.in(reader),
                title.languageFor(reader),
                node.text("lead").in(reader),
                node.time("date").map(at -> at.atZone(clock.getZone()).toLocalDate()));
    }

    private static Optional<MenuPage.Part> part(ContentNode node) {
        return node.value(MENU).flatMap(word -> switch (word) {
            case "MEMBER" -> Optional.of(MenuPage.Part.MEMBER);
            case "OFFICE" -> Optional.of(MenuPage.Part.OFFICE);
            default -> Optional.empty();
        });
    }

    private static String above(String address) {
        int last = address.lastIndexOf('/');
        return last < 0 ? "" : address.substring(0, last);
    }
}
