package org.foyer.content;

import java.util.Locale;

/**
 * A node that was delivered but cannot be shown; the others of its shelf are.
 *
 * @param path where it stands in the content management system; empty where it does not say
 */
public record LeftOut(String path, Why why) {

    /** What is wrong with it. */
    public enum Why {
        /** It is no node, or has no name or address. */
        NO_NODE,
        /** It is of another type or template than belongs on the shelf. */
        FOREIGN,
        /** It goes deeper than anything that editors make. */
        TOO_DEEP,
        /** Another has its name already. */
        SAME_NAME,
        /** The page above it is not there, or is left out itself. */
        ORPHAN;

        /** Key of its words. */
        public String key() {
            return "content.trouble.left-out." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
