package org.foyer.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foyer.access.Permission;
import org.foyer.audit.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlesTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:getTranslation|texts\\.get)\\((?:[^\"();]*,\\s*)?\"([a-z]\\w*\\.[\\w.-]*\\w)\"\\s*[,)]");

    @Test
    void sayTheSameInAllFiveLanguages() throws IOException {
        assertThat(new BundleCheck(MAIN.resolve("resources/messages")).problems())
                .isEmpty();
    }

    @Test
    void holdEveryKeyThatTheCodeNames() throws IOException {
        var known = new BundleCheck(MAIN.resolve("resources/messages")).keys();
        var unknown = keysInCode(MAIN.resolve("java"));
        assertThat(unknown).isNotEmpty();
        known.forEach(unknown::remove);
        assertThat(unknown).isEmpty();
    }

    @Test
    void nameEveryPermissionAndEveryKindOfLook() throws IOException {
        var known = new BundleCheck(MAIN.resolve("resources/messages")).keys();
        assertThat(known)
                .containsAll(Stream.of(Permission.values())
                        .map(it -> "access.permission." + it.name().toLowerCase(Locale.ROOT))
                        .toList())
                .containsAll(Stream.of(Look.Kind.values())
                        .map(it -> "selfservice.looks.kind." + it.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void areCheckedByARuleThatBites(@TempDir Path folder) throws IOException {
        for (var language : Languages.ALL) {
            write(folder, language.getLanguage(), "room.a = Eins {0}\nroom.b = Zwei\nroom.c = Drei\n");
        }
        write(folder, "fr", "room.a = Un {1}\nroom.b = L'une\nelse.c = Trois\n");
        Files.delete(folder.resolve("room_nl.properties"));
        assertThat(new BundleCheck(folder).problems())
                .containsExactlyInAnyOrder(
                        "room_fr: room.a has other arguments than in German",
                        "room_fr: room.b has a straight apostrophe, which quotes; write ’",
                        "room_fr: else.c does not begin with the name of its room",
                        "room_fr: room.c is missing",
                        "room: no bundle in nl");
    }

    private static void write(Path folder, String language, String words) throws IOException {
        Files.writeString(folder.resolve("room_" + language + ".properties"), words);
    }

    /** Each key that stands as a literal in a call for a text, with the file that names it. */
    private static TreeMap<String, String> keysInCode(Path sources) throws IOException {
        var keys = new TreeMap<String, String>();
        try (var files = Files.walk(sources)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                KEY_IN_CODE
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(it -> keys.put(it.group(1), file.getFileName().toString()));
            }
        }
        return keys;
    }
}
