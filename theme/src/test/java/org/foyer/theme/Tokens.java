package org.foyer.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The custom properties of one or more style sheets, as they stand in their first {@code :root} rule. */
final class Tokens {

    enum Theme {
        LIGHT,
        DARK
    }

    private static final Pattern DECLARATION = Pattern.compile("(--[\\w-]+):\\s*([^;]+);");
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    private final Map<String, String> values = new HashMap<>();

    Tokens(String... sheets) {
        for (var sheet : sheets) {
            var matcher = DECLARATION.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""));
            while (matcher.find()) {
                // Later rules change a token for a width, for print or for a subtree; the first is the rule.
                values.putIfAbsent(matcher.group(1), matcher.group(2).strip());
            }
        }
    }

    Colour colour(String name, Theme theme) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No token " + name);
        }
        return evaluate(value, theme);
    }

    private Colour evaluate(String text, Theme theme) {
        if (HEX.matcher(text).matches()) {
            return Colour.hex(text);
        }
        var open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            throw new IllegalArgumentException("Not a colour: " + text);
        }
        var arguments = arguments(text.substring(open + 1, text.length() - 1));
        return switch (text.substring(0, open)) {
            case "var" -> colour(arguments.getFirst(), theme);
            case "light-dark" -> evaluate(arguments.get(theme == Theme.LIGHT ? 0 : 1), theme);
            case "color-mix" -> mix(arguments, theme);
            default -> throw new IllegalArgumentException("Not a colour: " + text);
        };
    }

    private Colour mix(List<String> arguments, Theme theme) {
        var first = arguments.get(1);
        var blank = first.lastIndexOf(' ');
        var share = Double.parseDouble(first.substring(blank + 1, first.length() - 1)) / 100;
        return evaluate(first.substring(0, blank), theme).mixedWith(evaluate(arguments.get(2), theme), share);
    }

    /** The parts between the commas that stand in no bracket. */
    private static List<String> arguments(String text) {
        var arguments = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        arguments.add(text.substring(from, at).strip());
                        from = at + 1;
                    }
                }
                default -> {}
            }
        }
        arguments.add(text.substring(from).strip());
        return arguments;
    }
}
