package org.foyer.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foyer.connector.WriteResult.HandedOver;
import org.foyer.connector.WriteResult.Misconfigured;
import org.foyer.connector.WriteResult.Refused;
import org.foyer.remote.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDropClientTest {

    @TempDir
    Path directory;

    private CrmClient client() {
        return new FileDropClient(
                new FileDropProperties(directory, ';', true, List.of("magazine")), new SettableClock());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    @Test
    void laysDownOneFileForEachWish() throws IOException {
        WriteResult result = client().write(
                        "700101",
                        List.of(
                                new FieldChange(CrmField.TOWN, "Bern", "Thun"),
                                new FieldChange(CrmField.custom("magazine"), null, "digital; \"neu\"")));

        assertThat(files()).hasSize(1);
        assertThat(result)
                .isEqualTo(new HandedOver(files().getFirst().getFileName().toString()));
        assertThat(Files.readString(files().getFirst()))
                .isEqualTo("changed_at;source_id;field;seen;wanted\r\n"
                        + "2027-03-01T02:00:00Z;700101;town;Bern;Thun\r\n"
                        + "2027-03-01T02:00:00Z;700101;custom.magazine;;\"digital; \"\"neu\"\"\"\r\n");
    }

    @Test
    void leavesNoFormulaForASpreadsheet() throws IOException {
        client().write("700101", List.of(new FieldChange(CrmField.LAST_NAME, "+49", "=HYPERLINK(\"x\")")));

        assertThat(Files.readString(files().getFirst())).contains("'+49").contains("'=HYPERLINK");
    }

    @Test
    void neverWritesIntoAFileThatIsThere() throws IOException {
        CrmClient client = client();
        IntStream.range(0, 50)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> client.write("70" + i, List.of(new FieldChange(CrmField.TOWN, "Bern", "Thun")))))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(files()).hasSize(50).noneMatch(file -> file.toString().endsWith(".part"));
    }

    @Test
    void saysWhenTheDirectoryIsMissing() throws IOException {
        Files.delete(directory);

        assertThat(client().write("700101", List.of(new FieldChange(CrmField.TOWN, "Bern", "Thun"))))
                .isInstanceOf(Misconfigured.class);
        Files.createDirectory(directory);
    }

    @Test
    void refusesFieldsThatNobodyExpects() {
        assertThat(client().write("700101", List.of(new FieldChange(CrmField.custom("other"), null, "x"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void cannotBeRead() {
        assertThat(client().capabilities().read()).isFalse();
        assertThatThrownBy(() -> client().page(null, null)).isInstanceOf(UnsupportedOperationException.class);
    }
}
