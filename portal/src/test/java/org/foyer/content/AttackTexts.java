package org.foyer.content;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts (content/attacks.txt) that try to run a script, to load something from elsewhere or to look like a part of the portal, a line each. With
 * {@code -Dfoyer.attacks=<folder>} every line of every file in the folder is one as well.
 */
final class AttackTexts {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private AttackTexts() {}

    static Stream<String> all() throws IOException {
        var folder = System.getProperty("foyer.attacks");
        return Stream.concat(ours().lines(), folder == null ? Stream.empty() : lines(Path.of(folder)));
    }

    private static String ours() throws IOException {
        try (var file = AttackTexts.class.getResourceAsStream("/content/attacks.txt")) {
            var text = new String(requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return ESCAPE.matcher(text)
                    .replaceAll(escape ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        }
    }

    private static Stream<String> lines(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().flatMap(AttackTexts::linesOf).toList().stream();
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            var whole = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Stream.concat(Stream.of(whole), Arrays.stream(whole.split("\n", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
