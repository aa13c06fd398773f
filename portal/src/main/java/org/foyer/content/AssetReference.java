package org.foyer.content;

import java.util.Map;

/**
 * A picture or file of the content management system that a piece of content shows.
 *
 * @param id within the content management system
 * @param mediaType as it says; what is delivered goes by the bytes
 * @param caption what the picture shows, in words
 * @param width in pixels; 0 where it is no picture, or not known
 * @param height in pixels; 0 likewise
 * @param bytes its size; 0 where it is not known
 * @param version changes with the file
 */
public record AssetReference(
        String id,
        String fileName,
        String mediaType,
        LocalText caption,
        int width,
        int height,
        long bytes,
        String version) {

    static final String PREFIX = "jcr:";

    private static final String UNKNOWN = "application/octet-stream";

    /** Of which no more is known than where it is, as in texts. */
    static AssetReference named(String id, String fileName) {
        return new AssetReference(
                id, fileName.isEmpty() ? id : fileName, UNKNOWN, new LocalText(Map.of(), ""), 0, 0, 0, "");
    }
}
