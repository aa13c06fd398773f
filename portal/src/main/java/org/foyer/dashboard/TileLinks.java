package org.foyer.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.content.ContentNode;
import org.foyer.content.OpenWays;
import org.springframework.stereotype.Service;

/** The links of a tile; one without words or one that leads the reader nowhere is left out. */
@Service
public class TileLinks {

    private final OpenWays ways;

    TileLinks(OpenWays ways) {
        this.ways = ways;
    }

    /** The links in the order of the editors. */
    public List<TileLink> of(ContentTile tile, Locale reader) {
        return tile.node().items("links").stream()
                .flatMap(item -> of(item, reader).stream())
                .toList();
    }

    private Optional<TileLink> of(ContentNode item, Locale reader) {
        String label = item.text("label").in(reader);
        return item.value("url")
                .filter(url -> !label.isEmpty())
                .flatMap(url -> ways.of(url, reader))
                .map(way -> new TileLink(label, way));
    }
}
