package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

@SpringTest
@Import(ImportWorld.class)
class ImportFilesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Autowired
    ImportWorld world;

    @TempDir
    Path folder;

    NavisionExport export;
    long membersBefore;

    @BeforeEach
    void found() {
        world.found();
        export = NavisionExport.of(40, 4_000_000, ImportWorld.UNITS);
        membersBefore = members();
    }

    @Test
    void tellsOfAFileInAnotherEncodingInsteadOfTakingMojibake() {
        refuses(NavisionExport.file(folder, export.text().replace("Œ", "Oe"), WINDOWS), "file-encoding");
    }

    @Test
    void putsEveryRowAsideWhenUtf8WasSavedTwice() {
        var twice = new String(export.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        ImportRun run = world.run(NavisionExport.file(
                folder, twice.replace(new String("Präsidium".getBytes()), "Präsidium"), StandardCharsets.UTF_8));
        assertThat(run.rowsTaken()).isZero();
        assertThat(members()).isEqualTo(membersBefore);
    }

    @Test
    void refusesAnEmptyFile() {
        refuses(text(""), "file-empty");
        refuses(text(String.join(";", NavisionExport.HEADINGS) + "\n"), "file-no-rows");
    }

    @Test
    void refusesAFileThatIsCutOff() {
        String whole = export.text();
        refuses(text(whole.substring(0, whole.length() - 60)), "file-cut-off");
    }

    @Test
    void namesTheLineOfAQuoteThatIsNotClosed() {
        String[] lines = export.text().split("\r\n");
        lines[10] = lines[10].replace(";Höheweg;", ";\"Höheweg;");
        ImportRun run = refuses(text(String.join("\r\n", lines)), "file-open-quote");
        assertThat(run.problem().arguments().get(1)).isEqualTo("11");
    }

    @Test
    void namesTheHeadingThatIsMissing() {
        ImportRun run = refuses(text(export.text().replace("Sektionsart", "Art")), "heading-missing");
        assertThat(run.problem().arguments()).contains("Sektionsart");
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        assertThat(world.run(text("\uFEFF" + export.text())).state()).isEqualTo(ImportRun.State.DONE);
    }

    @Test
    void takesAQuotedFieldWithLineBreaksAndPutsARowWithTooManyFieldsAside() {
        var odd = NavisionExport.of(3, 4_100_000, ImportWorld.UNITS)
                .with(2, "Adresszusatz", "c/o Meier\n3. Stock; \"links\"");
        String[] lines = odd.text().split("\r\n");
        lines[4] = lines[4] + ";zu viel";
        ImportRun run = world.run(text(String.join("\r\n", lines)));
        assertThat(world.reasons(run)).containsEntry("column-count", 1L);
        assertThat(
                        world.one(
                                "select a.addition from postal_address a join member m on m.id = a.member_id where m.number = '4100001'"))
                .isEqualTo("c/o Meier\n3. Stock; \"links\"");
    }

    @Test
    void refusesAMappingThatNamesWhatTheAssociationDoesNotHave() {
        refusesMapping("Beitragskategorie: category", "Beitragskategorie: kategorie", "yaml-unknown-value", "25");
        refusesMapping("Einzel: SINGLE", "Einzel: SINGEL", "yaml-unknown-value", "44");
        refusesMapping("magazine.ALPEN", "magazine.BERGE", "mapping-magazine", "37");
        refusesMapping("encoding: UTF-8", "encoding: UTF-88", "mapping-encoding", "4");
        refusesMapping("  Nachname: last_name\n", "", "mapping-field-missing", "8");
        refusesMapping("columns:", "colums:", "yaml-unknown-key", "8");
    }

    private void refusesMapping(String right, String wrong, String code, String line) {
        String mapping = navision().replace(right, wrong);
        assertThat(mapping).isNotEqualTo(navision());
        var request = new ImportRequest(
                export.in(folder), new ByteArrayResource(mapping.getBytes(StandardCharsets.UTF_8)), "Test", null);
        assertThatThrownBy(() -> world.imports().run(request))
                .isInstanceOfSatisfying(ImportRefusedException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo(code);
                    assertThat(refused.problem().arguments().get(1)).isEqualTo(line);
                });
    }

    private static String navision() {
        try {
            return Mappings.named("navision").getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private ImportRun refuses(Resource file, String code) {
        ImportRun run = world.run(file);
        assertThat(run.state()).isEqualTo(ImportRun.State.FAILED);
        assertThat(run.problem().code()).isEqualTo(code);
        assertThat(members()).isEqualTo(membersBefore);
        assertThat(world.one("select count(*) from import_row where run_id = ?", run.id()))
                .isEqualTo("0");
        return run;
    }

    private Resource text(String text) {
        return NavisionExport.file(folder, text, StandardCharsets.UTF_8);
    }

    private long members() {
        return world.jdbc().sql("select count(*) from member").query(Long.class).single();
    }
}
