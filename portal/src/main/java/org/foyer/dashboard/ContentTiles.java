package org.foyer.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.content.ContentNode;
import org.foyer.content.HouseIcons;
import org.foyer.content.Library;
import org.foyer.content.Shelf;
import org.foyer.dashboard.ContentTile.Kind;
import org.springframework.stereotype.Service;

/** The tiles of the editors that are meant for the reader. */
@Service
public class ContentTiles {

    private final Library library;
    private final HouseIcons icons;

    ContentTiles(Library library, HouseIcons icons) {
        this.library = library;
        this.icons = icons;
    }

    /** What the reader may see now, in the order of the editors. */
    public List<ContentTile> shown(Locale reader) {
        return library.shown(Shelf.TILES, reader).stream()
                .flatMap(node -> read(node, reader).stream())
                .toList();
    }

    /**
     * Whether editors decide who sees the tile of a room, as they made one that stands for it, for whomever.
     *
     * @param tile id of the tile of the room
     */
    public boolean decide(String tile) {
        return Kind.of(tile).isPresent()
                && library.held(Shelf.TILES).stream()
                        .anyMatch(
                                node -> node.value("kind").filter(tile::equals).isPresent());
    }

    private Optional<ContentTile> read(ContentNode node, Locale reader) {
        return node.value("kind")
                .flatMap(Kind::of)
                .map(kind -> new ContentTile(
                        "content." + node.id(),
                        node.number("position").stream().boxed().findFirst(),
                        kind,
                        node.text("title").in(reader),
                        icons.of(node, kind.icon()),
                        node.flag("wide"),
                        node));
    }
}
