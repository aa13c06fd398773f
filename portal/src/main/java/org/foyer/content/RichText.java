package org.foyer.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import org.foyer.access.Standing;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/**
 * Texts with headings, lists, tables, links and pictures as editors write them, made harmless and made for the reader: what they
 * link to is shown only where the reader may see it.
 */
@Service
public class RichText {

    private static final int PICTURE_WIDTH = 960;
    private static final int REMEMBERED = 1_000;

    private final Library library;
    private final Viewpoint viewpoint;
    private final Assets assets;
    private final Cache<String, CleanText> clean =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    RichText(Library library, Viewpoint viewpoint, Assets assets) {
        this.library = library;
        this.viewpoint = viewpoint;
        this.assets = assets;
    }

    /**
     * The text as HTML that may stand in a page as it is. A link to something that the reader may not see, or that leads nowhere,
     * keeps its words and is no link any more; such a picture is gone.
     *
     * @param raw as the content management system gives it
     */
    public String html(String raw, Locale reader) {
        var text = clean.get(raw, CleanText::of);
        if (!text.leadsSomewhere()) {
            return text.html();
        }
        var standing = viewpoint.of(reader);
        return text.withLinks((tag, link) -> rewritten(tag, link, standing));
    }

    /** The words alone, a line for each paragraph, for search, teasers and mails. */
    public String plain(String raw) {
        return clean.get(raw, CleanText::of).plain();
    }

    private boolean rewritten(Element tag, ContentLink link, Standing standing) {
        return tag.nameIs("img") ? isPicture(tag, link, standing) : isLink(tag, link, standing);
    }

    private boolean isPicture(Element picture, ContentLink link, Standing standing) {
        String address = link instanceof ContentLink.Asset asset ? file(asset, PICTURE_WIDTH, standing) : "";
        picture.attr("src", address);
        return !address.isEmpty();
    }

    private boolean isLink(Element anchor, ContentLink link, Standing standing) {
        String address = switch (link) {
            case ContentLink.Asset asset -> file(asset, AssetAddress.ORIGINAL, standing);
            case ContentLink.Content content -> page(content, standing);
            case ContentLink.Inside(String inside) -> inside;
            case ContentLink.Outside outside when isPage(outside.asPage()) -> page(outside.asPage(), standing);
            case ContentLink.Outside outside -> outside.address();
            case ContentLink.Nowhere() -> "";
        };
        anchor.attr("href", address);
        if (link instanceof ContentLink.Outside && !address.startsWith("/")) {
            anchor.attr("rel", "noopener noreferrer");
        }
        if (link instanceof ContentLink.Asset) {
            // a file is no view
            anchor.attr("router-ignore", true);
        }
        return !address.isEmpty();
    }

    private String file(ContentLink.Asset link, int width, Standing standing) {
        return assets.shown(link.id(), standing)
                .map(asset -> AssetAddress.of(asset, width).toString())
                .orElse("");
    }

    private boolean isPage(ContentLink.Content link) {
        return library.holdings().index().page(link).isPresent();
    }

    private String page(ContentLink.Content link, Standing standing) {
        var held = library.holdings();
        return held.index()
                .page(link)
                .filter(page -> library.isShown(held, Shelf.PAGES, page, standing))
                .map(page -> "/" + ContentPages.ROUTE + (page.name().isEmpty() ? "" : "/" + page.name()))
                .orElse("");
    }
}
