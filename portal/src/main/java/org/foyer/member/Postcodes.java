package org.foyer.member;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How postcodes are written: strict where we know the country, lenient elsewhere. */
public final class Postcodes {

    private static final Map<String, Form> FORMS = Map.ofEntries(
            form("CH", "[1-9]\\d{3}", "3011"),
            form("LI", "94[89]\\d", "9490"),
            form("DE", "\\d{5}", "10117"),
            form("AT", "[1-9]\\d{3}", "1010"),
            form("FR", "\\d{5}", "75001"),
            form("IT", "\\d{5}", "39012"),
            form("NL", "[1-9]\\d{3} ?[A-Z]{2}", "1012 AB"),
            form("BE", "[1-9]\\d{3}", "1000"),
            form("LU", "\\d{4}", "1009"),
            form("DK", "\\d{4}", "1050"),
            form("ES", "\\d{5}", "28013"),
            form("US", "\\d{5}(-\\d{4})?", "20500"),
            form("GB", "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}", "SW1A 1AA"));

    private static final Pattern ANYWHERE = Pattern.compile("[A-Z0-9][A-Z0-9 \\-]{0,11}");

    private record Form(Pattern pattern, String example) {}

    private Postcodes() {}

    private static Map.Entry<String, Form> form(String country, String pattern, String example) {
        return Map.entry(country, new Form(Pattern.compile(pattern), example));
    }

    /** The postcode as the post of the country writes it: capitals, one space before the last letters where it has some. */
    public static String tidy(String country, String typed) {
        String code = PlainWords.of(typed).toUpperCase(Locale.ROOT);
        if (code.matches(country + "[- ]\\d.*")) {
            code = code.substring(3);
        }
        return switch (country) {
            case "NL" -> code.matches("\\d{4}[A-Z]{2}") ? code.substring(0, 4) + " " + code.substring(4) : code;
            case "GB" ->
                code.matches("[A-Z0-9]{5,7}")
                        ? code.substring(0, code.length() - 3) + " " + code.substring(code.length() - 3)
                        : code;
            default -> code;
        };
    }

    /** Whether a tidy postcode is possible in the country. */
    public static boolean isPossible(String country, String postcode) {
        return Optional.ofNullable(FORMS.get(country))
                .map(Form::pattern)
                .orElse(ANYWHERE)
                .matcher(postcode)
                .matches();
    }

    /** A postcode of the country, to show how it looks; empty where we do not know. */
    public static Optional<String> exampleOf(String country) {
        return Optional.ofNullable(FORMS.get(country)).map(Form::example);
    }
}
