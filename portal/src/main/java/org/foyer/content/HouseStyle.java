package org.foyer.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The pieces of house style that editors keep: they are for everyone, so no audience is asked for. */
@Service
public class HouseStyle {

    private final Library library;
    private final OpenWays ways;

    HouseStyle(Library library, OpenWays ways) {
        this.library = library;
        this.ways = ways;
    }

    /** The mark of the association; empty leaves it to the theme. */
    public Optional<AssetReference> logo() {
        return style().flatMap(node -> node.asset("logo"));
    }

    /** Rich text at the foot of each page, as it came, not yet made safe; empty for none. */
    public LocalText footer() {
        return style().map(node -> node.text("footerText")).orElse(LocalText.NONE);
    }

    /** Links at the foot of each page, but for those to what does not exist for the reader. */
    public List<FooterLink> links(Locale reader) {
        return style().stream()
                .flatMap(node -> node.items("footerLinks").stream())
                .flatMap(item -> item
                        .value("url")
                        .flatMap(WebAddress::of)
                        .filter(address -> ways.isOpen(address, reader))
                        .filter(address -> !item.text("label").isEmpty())
                        .map(address -> new FooterLink(item.text("label"), address))
                        .stream())
                .toList();
    }

    private Optional<ContentNode> style() {
        return library.holdings().find(Shelf.STYLE, "default").map(Holding::node);
    }

    /** A link at the foot. */
    public record FooterLink(LocalText label, WebAddress target) {}
}
