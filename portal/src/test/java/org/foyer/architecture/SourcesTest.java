package org.foyer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final int LONGEST = 300;
    private static final Set<String> KINDS = Set.of("java", "css", "js", "ts", "html", "sql");
    private static final List<Path> HOUSE =
            List.of(Path.of("src"), Path.of("embedded/src"), Path.of("../theme/src"), Path.of("../cms-modules/src"));

    @Test
    void fitIntoThreeHundredLines() {
        assertThat(HOUSE.stream().flatMap(SourcesTest::tooLong)).isEmpty();
    }

    @Test
    void leaveNothingForLater() {
        assertThat(HOUSE.stream().flatMap(SourcesTest::unfinished)).isEmpty();
    }

    @Test
    void areReadByRulesThatBite(@TempDir Path planted) throws IOException {
        Files.writeString(planted.resolve("Long.java"), "line\n".repeat(LONGEST + 1));
        Files.writeString(planted.resolve("Fits.java"), "line\n".repeat(LONGEST));
        Files.writeString(planted.resolve("Later.java"), "// TO" + "DO think\n");
        assertThat(tooLong(planted)).containsExactly("Long.java");
        assertThat(unfinished(planted)).containsExactly("Later.java");
    }

    private static Stream<String> tooLong(Path folder) {
        return sources(folder)
                .filter(file -> lines(file).size() > LONGEST)
                .map(file -> file.getFileName().toString());
    }

    private static Stream<String> unfinished(Path folder) {
        return sources(folder)
                .filter(file -> lines(file).stream()
                        .anyMatch(line -> line.contains("TO" + "DO") || line.contains("FIX" + "ME")))
                .map(file -> file.getFileName().toString());
    }

    private static Stream<Path> sources(Path folder) {
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(SourcesTest::isSource).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isSource(Path file) {
        var name = file.getFileName().toString();
        var generated = file.toString().contains("/generated/");
        return !generated && KINDS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
