package org.foyer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleSheetTest {

    private static final Path BUILT = Path.of("target/classes");
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");
    private static final int LONGEST = 300;

    @Test
    void everyPictureFontAndImportExists() throws IOException {
        assertThat(missing(BUILT)).isEmpty();
    }

    @Test
    void missingPictureIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("planted.css"), "a { background: url(\"not-there.svg\") }");

        assertThat(missing(folder)).containsExactly("planted.css: not-there.svg");
    }

    @Test
    void noStyleSheetIsLongerThanThreeHundredLines() throws IOException {
        assertThat(sheets(BUILT))
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(Files.readAllLines(sheet)).hasSizeLessThanOrEqualTo(LONGEST));
    }

    private static List<String> missing(Path folder) throws IOException {
        var missing = new ArrayList<String>();
        for (var sheet : sheets(folder)) {
            var matcher = URL.matcher(Files.readString(sheet));
            while (matcher.find()) {
                if (!Files.exists(sheet.resolveSibling(matcher.group(1)))) {
                    missing.add(folder.relativize(sheet) + ": " + matcher.group(1));
                }
            }
        }
        return missing;
    }

    private static List<Path> sheets(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
