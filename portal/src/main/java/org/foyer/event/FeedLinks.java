package org.foyer.event;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.UriUtils;

/** Where the feeds of a unit are. */
public final class FeedLinks {

    private FeedLinks() {}

    /**
     * A feed.
     *
     * @param ending of its address, such as {@code ics}
     * @param mediaType as links in the head of a page name it
     * @param address within the portal, without a slash in front
     */
    public record Link(String ending, String mediaType, String address) {}

    /** All feeds of the unit with the number: the calendar first. */
    public static List<Link> of(String unit, Locale language) {
        return List.of(
                link(unit, "ics", "text/calendar", language),
                link(unit, "rss", "application/rss+xml", language),
                link(unit, "atom", "application/atom+xml", language));
    }

    /** The address of a feed. */
    static String address(String unit, String ending, Locale language) {
        return "feeds/" + UriUtils.encodePathSegment(unit, "UTF-8") + "." + ending + "?lang=" + language.getLanguage();
    }

    private static Link link(String unit, String ending, String mediaType, Locale language) {
        return new Link(ending, mediaType, address(unit, ending, language));
    }
}
