package org.foyer.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.MediaType;

/** How a feed of news is written. */
enum FeedFormat {
    /** RSS 2.0, with a link to itself as validators ask for. */
    RSS(".rss", MediaType.parseMediaType("application/rss+xml;charset=UTF-8")) {

        @Override
        byte[] write(Feed feed) {
            return FeedXml.document(xml -> xml.around("rss", rss -> {
                rss.attributes("version", "2.0", "xmlns:atom", ATOM_NAMES);
                rss.around("channel", channel -> channel(channel, feed));
            }));
        }

        private void channel(FeedXml xml, Feed feed) throws XMLStreamException {
            xml.text("title", feed.title())
                    .text("link", feed.site())
                    .text("description", feed.sentence())
                    .text("language", feed.language().toLanguageTag())
                    .text("lastBuildDate", rfc1123(feed.updated()))
                    .text("ttl", "60")
                    .empty("atom:link", "href", feed.self(), "rel", "self", "type", "application/rss+xml");
            for (FeedItem item : feed.items()) {
                xml.around(
                        "item",
                        it -> it.text("title", item.title())
                                .text("link", item.link())
                                .text("description", item.summary())
                                .around(
                                        "guid",
                                        guid -> guid.attributes("isPermaLink", "false")
                                                .words(item.id()))
                                .text("pubDate", rfc1123(item.updated())));
            }
        }
    },
    /** Atom (RFC 4287). */
    ATOM(".atom", MediaType.parseMediaType("application/atom+xml;charset=UTF-8")) {

        @Override
        byte[] write(Feed feed) {
            return FeedXml.document(xml -> xml.around("feed", root -> {
                root.attributes("xmlns", ATOM_NAMES, "xml:lang", feed.language().toLanguageTag());
                root.text("id", feed.self())
                        .text("title", feed.title())
                        .text("subtitle", feed.sentence())
                        .text("updated", feed.updated().toString())
                        .empty("link", "href", feed.self(), "rel", "self", "type", "application/atom+xml")
                        .empty("link", "href", feed.site(), "rel", "alternate", "type", "text/html")
                        .around("author", author -> author.text("name", feed.author()));
                for (FeedItem item : feed.items()) {
                    root.around(
                            "entry",
                            it -> it.text("id", item.id())
                                    .text("title", item.title())
                                    .text("updated", item.updated().toString())
                                    .empty("link", "href", item.link(), "rel", "alternate", "type", "text/html")
                                    .text("summary", item.summary()));
                }
            }));
        }
    };

    private static final String ATOM_NAMES = "http://www.w3.org/2005/Atom";

    private final String ending;
    private final MediaType mediaType;

    FeedFormat(String ending, MediaType mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    abstract byte[] write(Feed feed);

    MediaType mediaType() {
        return mediaType;
    }

    /** The format that the end of an address names. */
    static Optional<FeedFormat> ending(String ending) {
        for (FeedFormat format : values()) {
            if (format.ending.equals(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private static String rfc1123(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
