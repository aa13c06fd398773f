package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.foyer.testing.SpringTest;
import org.foyer.values.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** What lies in the directory on a bad day. Each time nothing changes, and a sentence says what to do. */
@SpringTest
@Import(ImportWorld.class)
class ImportBadDaysTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int ROWS_OF_200_MEGABYTES = 100_000;

    @Autowired
    ImportWorld world;

    @Autowired
    Texts texts;

    @TempDir
    Path folder;

    @BeforeEach
    void found() {
        world.found();
    }

    @Test
    void saysThatADirectoryIsNoFile() {
        refuses(new FileSystemResource(folder), "file-unreadable", "lässt sich nicht lesen");
    }

    @Test
    void saysThatAFileIsGone() {
        refuses(new FileSystemResource(folder.resolve("gone.csv")), "file-unreadable", "Prüfen Sie Ort und Rechte");
    }

    @Test
    void saysThatAPictureIsNoTextOfThisEncoding() throws IOException {
        byte[] picture = new byte[3 * MEGABYTE];
        new Random(1).nextBytes(picture);
        refuses(
                new FileSystemResource(Files.write(folder.resolve("picture.csv"), picture)),
                "file-encoding",
                "nicht in UTF-8 gespeichert");
    }

    @Test
    void saysThatAColumnIsMissingWhenTheFileIsSomethingElse() {
        refuses(bytes("PK\u0003\u0004 word/document.xml\n" + "\u0000".repeat(500)), "heading-missing", "Die Spalte");
        refuses(bytes("\u0000".repeat(MEGABYTE)), "heading-missing", "Die Spalte");
    }

    @Test
    void readsTwoHundredMegabytesInLittleMemoryAndRefusesThemWhenTheEndIsCutOff() {
        String row = NavisionExport.of(1, 1, ImportWorld.UNITS)
                .text()
                .split("\r\n")[1]
                .replaceFirst("^1;", "79%d;")
                .replace("Höheweg", "Höheweg " + "x".repeat(1_800));
        var file = new HugeFile(headings(), row + "\n", ROWS_OF_200_MEGABYTES, "7999;Frau;Brun");
        long before = HugeFile.memoryInUse();
        refuses(file, "file-cut-off", "bricht ab");
        assertThat(file.highest() - before).isLessThan(60 * MEGABYTE);
    }

    @Test
    void givesUpOnAQuoteThatSwallowsTwoHundredMegabytes() {
        var file =
                new HugeFile(headings() + "7998;\"Frau;", "x".repeat(2_000) + "%d\n", ROWS_OF_200_MEGABYTES, "the end");
        long before = HugeFile.memoryInUse();
        refuses(file, "file-open-quote", "Anführungszeichen in oder nach Zeile 2");
        assertThat(file.highest() - before).isLessThan(150 * MEGABYTE);
    }

    private static String headings() {
        return String.join(";", NavisionExport.HEADINGS) + "\n";
    }

    private void refuses(Resource file, String code, String words) {
        long members = members();
        ImportRun run = world.run(file);
        assertThat(run.state()).isEqualTo(ImportRun.State.FAILED);
        assertThat(run.problem().code()).isEqualTo(code);
        assertThat(run.problem().in(Locale.GERMAN, texts)).contains(words);
        assertThat(members()).isEqualTo(members);
        assertThat(world.one("select count(*) from import_row where run_id = ?", run.id()))
                .isEqualTo("0");
    }

    private static Resource bytes(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "odd.csv");
    }

    private long members() {
        return world.jdbc().sql("select count(*) from member").query(Long.class).single();
    }
}
