package org.foyer.member;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A postal address.
 *
 * @param addition a line above the street, such as "c/o Meier"
 * @param country ISO 3166-1 alpha-2, such as CH
 */
public record Address(
        @Nullable String addition,
        @Nullable String street,
        @Nullable String houseNumber,
        @Nullable String postBox,
        String postcode,
        String town,
        String country) {

    /** "Strasse des 17. Juni 135 a": the number is what stands last and begins with a digit. */
    private static final Pattern STREET_AND_NUMBER =
            Pattern.compile("(?<street>.*\\p{L}\\S*) (?<number>\\d[\\d\\p{L}/.\\-]{0,15}(?: \\p{L})?)");

    /** Street and house number on one line, empty where there is neither. */
    public String streetLine() {
        return ((street == null ? "" : street) + " " + (houseNumber == null ? "" : houseNumber)).strip();
    }

    /** The whole address on one line, as in a sentence. */
    public String oneLine() {
        return Stream.of(addition, streetLine(), postBox, (postcode + " " + town).strip(), country)
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Postcode and town. */
    public Place place() {
        return new Place(postcode, town);
    }

    /** The same with another street and house number, typed on one line; a house may do without a number. */
    public Address withStreetLine(String typed) {
        Matcher line = STREET_AND_NUMBER.matcher(PlainWords.of(typed));
        return line.matches()
                ? new Address(addition, line.group("street"), line.group("number"), postBox, postcode, town, country)
                : new Address(addition, PlainWords.orNull(typed), null, postBox, postcode, town, country);
    }

    public Address withAddition(String typed) {
        return new Address(PlainWords.orNull(typed), street, houseNumber, postBox, postcode, town, country);
    }

    public Address withPostBox(String typed) {
        return new Address(addition, street, houseNumber, PlainWords.orNull(typed), postcode, town, country);
    }

    public Address in(Place place, String country) {
        return new Address(addition, street, houseNumber, postBox, place.postcode(), place.town(), country);
    }
}
