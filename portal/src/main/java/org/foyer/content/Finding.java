package org.foyer.content;

import java.util.Locale;

/**
 * Something in a piece of content that its editors should look at.
 *
 * @param title of the piece of content
 * @param path where it is found in the content management system
 * @param detail the words in question, as they stand there; empty where there are none
 */
public record Finding(Kind kind, Shelf shelf, LocalText title, String path, String detail) {

    /** What is wrong, worst first. */
    public enum Kind {
        /** Nobody is said for whom it is meant, so nobody sees it. */
        NO_AUDIENCE,
        /** A line on whom it is meant for cannot be understood. */
        AUDIENCE_GARBLED,
        /** It is meant for a unit, office, category, level or language that does not exist. */
        AUDIENCE_UNKNOWN,
        /** A link leads nowhere. */
        LINK,
        /** A picture or file does not exist. */
        ASSET,
        /** A form does not exist. */
        FORM,
        /** A part of the page that the portal does not know. */
        COMPONENT,
        /** Its time is over. */
        EXPIRED,
        /** It is not translated; the detail is the code of the language. */
        TRANSLATION;

        /** Key of its words. */
        public String key() {
            return "content.desk.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
