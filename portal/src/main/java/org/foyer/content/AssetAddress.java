package org.foyer.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.web.util.UriUtils;

/**
 * The address of a picture or file within the portal.
 *
 * @param version changes when the file does; {@link #UNKNOWN} where its state is not known beforehand
 * @param width of a picture, in pixels, one of {@link #WIDTHS}; {@link #ORIGINAL} for the file itself
 */
record AssetAddress(String id, String version, int width, String name) {

    /** The file as it is. */
    static final int ORIGINAL = 0;

    /** In pixels, narrowest first. */
    static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280);

    static final String UNKNOWN = "0";
    static final String PATH = "/content/assets/";

    /**
     * The address of an asset.
     *
     * @param width that it is wanted in; the next greater of those offered is taken
     */
    static AssetAddress of(AssetReference asset, int width) {
        return new AssetAddress(asset.id(), versionOf(asset), offered(width), asset.fileName());
    }

    /** What stands for the state of a file in its address. */
    static String versionOf(AssetReference asset) {
        return asset.version().isEmpty()
                ? UNKNOWN
                : DigestUtils.sha256Hex(asset.version()).substring(0, 12);
    }

    /** The width that an address asks for; empty for one that is not offered. */
    static OptionalInt widthOf(String text) {
        if (text.equals("o")) {
            return OptionalInt.of(ORIGINAL);
        }
        return WIDTHS.stream()
                .filter(it -> text.equals(it.toString()))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static int offered(int width) {
        return width <= 0
                ? ORIGINAL
                : WIDTHS.stream().filter(it -> it >= width).findFirst().orElse(WIDTHS.getLast());
    }

    @Override
    public String toString() {
        return PATH + id + "/" + version + "/" + (width == ORIGINAL ? "o" : width) + "/"
                + UriUtils.encodePathSegment(name.replaceAll("[^\\p{L}\\p{N}._-]+", "-"), StandardCharsets.UTF_8);
    }
}
