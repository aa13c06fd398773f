package org.foyer.access;

import java.util.List;

/**
 * Terms of office as they are read.
 *
 * @param version what is accepted
 * @param language in which they are written here
 * @param parts in their order
 */
public record Terms(String version, String language, List<Part> parts) {

    /**
     * @param heading empty for what stands before the first heading
     * @param paragraphs under it
     */
    public record Part(String heading, List<String> paragraphs) {}
}
