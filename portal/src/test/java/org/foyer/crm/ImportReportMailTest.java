package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.foyer.mail.PostOffice;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@Import(ImportWorld.class)
@TestPropertySource(
        properties = {
            "foyer.embedded.postgres.database=report_mail",
            "foyer.import.report.to=office@example.org,board@example.org",
            "foyer.import.report.language=fr",
            "db-scheduler.polling-interval=100ms"
        })
class ImportReportMailTest {

    private static final PostOffice POST_OFFICE = new PostOffice();

    @Autowired
    ImportWorld world;

    @TempDir
    Path folder;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", POST_OFFICE::port);
    }

    @AfterAll
    static void close() {
        POST_OFFICE.close();
    }

    @Test
    void tellsTheOfficeInItsLanguageWhatBecameOfTheNightAndNoMembersData() throws Exception {
        world.found();
        var export = NavisionExport.of(3, 7_940_000, ImportWorld.UNITS).with(1, "Nachname", "");
        ImportRun run = world.run(export, folder);
        await().atMost(Duration.ofSeconds(20)).until(() -> POST_OFFICE.taken().size() == 2);
        List<MimeMessage> letters = POST_OFFICE.taken();
        assertThat(letters)
                .extracting(letter -> letter.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrder("office@example.org", "board@example.org");
        MimeMessage letter = letters.getFirst();
        assertThat(letter.getSubject()).contains("Import");
        String words = text(letter);
        assertThat(words)
                .contains("office/import/" + run.id())
                .contains("retenues")
                .doesNotContain("7940001")
                .doesNotContain(export.rows().getFirst().get("Nachname"));
    }

    private static String text(MimeMessage letter) throws Exception {
        Object part = letter.getContent();
        while (part instanceof MimeMultipart parts) {
            part = parts.getBodyPart(0).getContent();
        }
        return String.valueOf(part);
    }
}
