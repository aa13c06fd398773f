package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SpringTest
@Import(ImportWorld.class)
class NightlyImportTest {

    @Autowired
    ImportWorld world;

    @Autowired
    NightlyImport nightly;

    @TempDir
    Path folder;

    @BeforeEach
    void found() {
        world.found();
    }

    @Test
    void importsTheNewestFileOfTheDirectory() throws IOException {
        Path older = write("older.csv", 7_600_000);
        Path newer = write("newer.csv", 7_600_100);
        Files.setLastModifiedTime(older, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
        Files.setLastModifiedTime(newer, FileTime.from(Instant.parse("2026-01-03T03:04:05Z")));
        ImportRun run = nightly.run(directory(), "navision").orElseThrow();
        assertThat(run.fileName()).isEqualTo("newer.csv");
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(run.membersNew()).isEqualTo(1);
    }

    @Test
    void leavesAnEmptyDirectoryAlone() {
        assertThat(nightly.run(directory(), "navision")).isEmpty();
    }

    @Test
    void leavesAFileAloneThatIsStillBeingWritten() throws IOException {
        Files.writeString(folder.resolve("tonight.csv.part"), "Mitgliedernummer;Nach");
        assertThat(nightly.run(directory(), "navision")).isEmpty();
        write("yesterday.csv", 7_600_200);
        assertThat(nightly.run(directory(), "navision").orElseThrow().fileName())
                .isEqualTo("yesterday.csv");
    }

    @Test
    void changesNothingTheNightAfterWhenTheFileIsTheSame() throws IOException {
        write("same.csv", 7_600_300);
        assertThat(nightly.run(directory(), "navision").orElseThrow().membersNew())
                .isEqualTo(1);
        long changes = world.changes();
        ImportRun again = nightly.run(directory(), "navision").orElseThrow();
        assertThat(again.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(again.membersUnchanged()).isEqualTo(1);
        assertThat(world.changes()).isEqualTo(changes);
    }

    @Test
    void doesNotFailWhenTheDirectoryIsNotThere() throws IOException {
        Files.delete(folder);
        assertThat(nightly.run(directory(), "navision")).isEmpty();
    }

    private Path write(String name, int first) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                NavisionExport.of(1, first, ImportWorld.UNITS).remove(1).text());
    }

    private ImportDirectory directory() {
        return new ImportDirectory(new ImportProperties(null, null, "units", null, null, "navision", false, folder));
    }
}
