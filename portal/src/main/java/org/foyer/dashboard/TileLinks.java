package org.foyer.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foyer.content.ContentNode;
import org.foyer.content.Library;
import org.foyer.content.Shelf;
import org.springframework.stereotype.Service;

/**
 * The links of a tile. Left out are those without words, those whose address is none or would run something, and those to content
 * that the reader may not see: the words of a link tell of it.
 */
@Service
public class TileLinks {

    private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?://|mailto:|tel:)[^\\s\\\\]+");
    private static final Pattern WITHIN = Pattern.compile("/(?![/\\\\])[^:\\s\\\\]*([?#]\\S*)?");
    private static final Map<String, Shelf> CONTENT = Map.of("pages/", Shelf.PAGES, "forms/", Shelf.FORMS);

    private final Library library;

    TileLinks(Library library) {
        this.library = library;
    }

    /** The links in the order of the editors. */
    public List<TileLink> of(ContentTile tile, Locale reader) {
        return tile.node().items("links").stream()
                .flatMap(item -> of(item, reader).stream())
                .toList();
    }

    private Optional<TileLink> of(ContentNode item, Locale reader) {
        String label = item.text("label").in(reader);
        String url = item.value("url").map(String::strip).orElse("");
        if (label.isEmpty()) {
            return Optional.empty();
        }
        if (OUTSIDE.matcher(url).matches()) {
            return Optional.of(new TileLink(label, url, true));
        }
        return Optional.of(url)
                .filter(it -> WITHIN.matcher(it).matches())
                .map(it -> it.substring(1))
                .filter(it -> leadsSomewhere(it, reader))
                .map(it -> new TileLink(label, it, false));
    }

    private boolean leadsSomewhere(String address, Locale reader) {
        String path = address.replaceFirst("[?#].*", "");
        return CONTENT.entrySet().stream()
                .filter(kind -> path.startsWith(kind.getKey()))
                .allMatch(kind -> library.shown(
                                kind.getValue(), path.substring(kind.getKey().length()), reader)
                        .isPresent());
    }
}
