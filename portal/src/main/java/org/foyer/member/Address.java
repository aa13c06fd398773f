package org.foyer.member;

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
}
