package org.foyer.cms;

import java.util.Map;

/**
 * A value that another definition is the ground of: {@code !include:/module/file.yaml} or {@code !content-type:name}.
 *
 * @param tag without the exclamation mark
 * @param changes what is written over it; empty for nothing
 */
record Tagged(String tag, Map<String, Object> changes) {

    static final String INCLUDE = "include:";
    static final String CONTENT_TYPE = "content-type:";

    /** Whether it takes in another file. */
    boolean isInclude() {
        return tag.startsWith(INCLUDE);
    }

    /** The file or the content type that it names. */
    String target() {
        return tag.substring(tag.indexOf(':') + 1);
    }
}
