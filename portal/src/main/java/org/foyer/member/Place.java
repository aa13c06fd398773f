package org.foyer.member;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postcode and town, as they stand together on a letter. */
public record Place(String postcode, String town) {

    /** Leading words that hold a digit, and the two letters that end a Dutch postcode. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?<code>(?:[A-Z]{1,2}[- ])?\\S*\\d\\S*(?: [A-Z]{2}(?= |$)|(?: \\d\\S*)+)?)? ?(?<town>.*)");

    /** Reads "3613 Steffisburg", "1012 AB Amsterdam" or "SW1A 1AA London"; words without a digit are a town. */
    public static Place read(String country, String typed) {
        Matcher written = WRITTEN.matcher(PlainWords.of(typed));
        if (!written.matches() || written.group("code") == null) {
            return new Place("", PlainWords.of(typed));
        }
        return new Place(Postcodes.tidy(country, written.group("code")), written.group("town"));
    }

    /** As on a letter: "3613 Steffisburg". */
    public String written() {
        return (postcode + " " + town).strip();
    }
}
