package org.foyer.card;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes a name shorter step by step, so that it is still the name of this person to somebody who compares it with an identity card. */
final class ShortName {

    /** Characters below which nothing is cut. */
    static final int LEAST = 12;

    private ShortName() {}

    /** Drops the second word from the end, then first names down to their initial, then letters at the end. */
    static String shorter(String name) {
        String[] words = name.split(" ");
        if (words.length > 2) {
            return Arrays.stream(words, 0, words.length - 2).collect(Collectors.joining(" ")) + " "
                    + words[words.length - 1];
        }
        if (words.length == 2 && words[0].length() > 2) {
            return words[0].substring(0, words[0].offsetByCodePoints(0, 1)) + ". " + words[1];
        }
        String cut = name.endsWith("…") ? name.substring(0, name.length() - 1) : name;
        return cut.substring(0, cut.offsetByCodePoints(cut.length(), -2)) + "…";
    }
}
