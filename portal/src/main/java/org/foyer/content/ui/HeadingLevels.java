package org.foyer.content.ui;

import java.util.regex.Pattern;

/**
 * Puts the headings of a text in order: editors choose them by their size, a reader who cannot see goes by their level. The highest one
 * gets the level that follows what stands above the text, and none is left out below.
 */
final class HeadingLevels {

    private static final Pattern TAG = Pattern.compile("(</?h)([1-6])>");

    private HeadingLevels() {}

    /**
     * @param html harmless and well-formed, headings without attributes
     * @param first the level that the highest heading is to have
     */
    static String from(int first, String html) {
        var levels = TAG.matcher(html)
                .results()
                .map(found -> found.group(2))
                .distinct()
                .sorted()
                .toList();
        return TAG.matcher(html).replaceAll(found -> found.group(1) + (first + levels.indexOf(found.group(2))) + ">");
    }
}
