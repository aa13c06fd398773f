package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@SpringTest
class ImportCommandTest {

    @Autowired
    ImportCommand command;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void importsAssociationUnitsAndMembersAndPrintsTheReport() throws IOException {
        String association = association();
        Path sections = Files.writeString(folder.resolve("sections.csv"), "navision_id,title\n911,Sektion Probe\n");
        Path members = NavisionExport.of(30, 6_000_000, java.util.List.of("911", "911"))
                .with(0, "Nachname", "")
                .in(folder)
                .getFile()
                .toPath();
        assertThat(carryOut(new ImportProperties(
                        association, sections, "navision-sections", "1", members, "navision", false, null)))
                .isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains(": 32", ": 30");
    }

    @Test
    void saysWhatIsWrongAndFails() throws IOException {
        Path members = Files.writeString(folder.resolve("empty.csv"), "");
        assertThat(carryOut(new ImportProperties(association(), null, "units", null, members, "navision", false, null)))
                .isFalse();
        assertThat(carryOut(new ImportProperties(null, null, "units", null, members, "nav", false, null)))
                .isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("empty.csv")
                .contains("nav");
    }

    private String association() throws IOException {
        String yaml = new ClassPathResource("association/alpine-club.yaml").getContentAsString(StandardCharsets.UTF_8);
        return Files.writeString(folder.resolve("association.yaml"), yaml + ImportWorld.TOP + "\n")
                .toString();
    }

    private boolean carryOut(ImportProperties asked) {
        return command.carryOut(asked, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
