package org.foyer.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system without an interface: files lie in a directory, and nobody answers. */
@CrmTest
class FileDropPushTest extends OnTheWay {

    private static final Path DIRECTORY = Path.of("target/outbox-changes");

    @BeforeEach
    void prepare() throws IOException {
        stage.importSaw(selma, "mobile", "+41795550123");
        Files.createDirectories(DIRECTORY);
        for (Path file : files()) {
            Files.delete(file);
        }
        states.use("file-drop", Set.of("mobile"), ZoneOffset.UTC, LocalDate.now(stage.clock));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.sorted().toList();
        }
    }

    @Test
    void handsOverUnderTheMemberNumberAndLeavesTheImportToFindOut() throws IOException {
        stage.mobile(selma, "+41795559988");
        outbox.workOff();

        assertThat(Files.readString(files().getFirst()))
                .contains(CrmWorld.SELMA)
                .contains("+41795550123")
                .contains("+41795559988");
        assertThat(stage.state(selma, "mobile")).isEqualTo("HANDED_OVER");
        assertThat(stage.one("select mobile from import_seen_member where member_id = ?", selma.value()))
                .isEqualTo("+41795550123");
    }

    @Test
    void knowsInTheSecondFileWhatTheFirstOneSaid() throws IOException {
        stage.mobile(selma, "+41795559988");
        outbox.workOff();
        stage.mobile(selma, "+41795557766");
        outbox.workOff();

        String second = Files.readString(files().getLast());
        assertThat(files()).hasSize(2);
        assertThat(second).contains("+41795559988").contains("+41795557766").doesNotContain("+41795550123");
    }

    @Test
    void followsTheImportWhenThatHasSeenSomethingNewer() throws IOException {
        stage.mobile(selma, "+41795559988");
        outbox.workOff();
        stage.importSaw(selma, "mobile", "+41795551111");
        stage.mobile(selma, "+41795557766");
        outbox.workOff();

        assertThat(Files.readString(files().getLast())).contains("+41795551111").contains("+41795557766");
    }

    @Test
    void stopsWhileTheDirectoryIsMissingAndLosesNothing() throws IOException {
        Files.delete(DIRECTORY);
        stage.mobile(selma, "+41795559988");
        outbox.workOff();
        assertThat(states.current().orElseThrow().stopped()).isTrue();

        Files.createDirectories(DIRECTORY);
        states.resume();
        outbox.workOff();
        assertThat(files()).hasSize(1);
    }
}
