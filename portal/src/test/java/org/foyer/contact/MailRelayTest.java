package org.foyer.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import java.time.LocalDate;
import java.util.Locale;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(
        properties = {
            "foyer.embedded.postgres.database=contactmail",
            "foyer.contact.smtp.port=0",
            "foyer.contact.smtp.largest=100000",
            "foyer.contact.domain=antwort.example",
            "foyer.contact.per-sender=1000",
            "foyer.contact.per-recipient=1000",
            "db-scheduler.polling-interval=100ms"
        })
class MailRelayTest extends MailedConversation {

    @Test
    void carriesTheWordsThereAndBackWithoutEitherAddress() throws Exception {
        var thread = write("Wann kommt die Rechnung 1?");
        var there = mailTo(BEAT, "Rechnung 1");
        assertThat(Letters.raw(there)).doesNotContain(ANNA).contains("Anna Amstutz");
        assertThat(there.getReplyTo()[0].toString()).matches("reply\\+[0-9a-f]{40}@antwort\\.example");

        send(BEAT, there.getReplyTo()[0], """
                Im Mai, Grüsse von %s
                --\s
                Beat Brunner
                beat.brunner@post.example

                Am 3. Mai 2026 schrieb Anna Amstutz:
                > Wann kommt die Rechnung 1?
                """.formatted("Beat.Brunner@post.example"));
        var back = mailTo(ANNA, "Im Mai");
        assertThat(Letters.raw(back).toLowerCase(Locale.ROOT)).doesNotContain("beat.brunner@");
        assertThat(back.getReplyTo()[0]).isNotEqualTo(there.getReplyTo()[0]);
        var seen = as(anna, () -> contact.open(thread, Locale.GERMAN).orElseThrow());
        assertThat(seen.summary().state()).isEqualTo(Conversation.State.ANSWERED);
        assertThat(seen.messages())
                .last()
                .extracting(OpenConversation.Message::body)
                .isEqualTo("Im Mai, Grüsse von …");

        send(ANNA, back.getReplyTo()[0], "Danke, bis im Mai 1");
        assertThat(Letters.raw(mailTo(BEAT, "bis im Mai 1"))).doesNotContain(ANNA);
    }

    @Test
    void answersUnknownEndedAndFormerAddressesAlike() throws Exception {
        var thread = write("Wann kommt die Rechnung 2?");
        var address = mailTo(BEAT, "Rechnung 2").getReplyTo()[0];
        var unknown = refusal(new InternetAddress("reply+" + "0".repeat(40) + "@antwort.example"));
        assertThat(unknown).startsWith("550 5.1.1");
        assertThat(refusal(new InternetAddress("somebody@antwort.example"))).isEqualTo(unknown);
        jdbc.sql("update office set to_date = ? where member_id = ?")
                .params(LocalDate.now().minusDays(1), beat.value())
                .update();
        assertThat(refusal(address)).isEqualTo(unknown);
        jdbc.sql("update office set to_date = null").update();
        as(anna, () -> {
            contact.close(thread);
            return true;
        });
        assertThat(refusal(address)).isEqualTo(unknown);
    }

    @Test
    void tellsTheSenderThatAMailCameBackButNotThatItIsLate() throws Exception {
        var thread = write("Wann kommt die Rechnung 3?");
        var address = mailTo(BEAT, "Rechnung 3").getReplyTo()[0];
        sendRaw("", address, Letters.report("delayed"));
        assertThat(state(thread)).isEqualTo(Conversation.State.DELIVERED);
        sendRaw("", address, Letters.report("failed"));
        assertThat(state(thread)).isEqualTo(Conversation.State.UNDELIVERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: auto-replied", "Precedence: bulk", "List-Id: <x.example>"})
    void carriesNoMachineOn(String header) throws Exception {
        // each run waits for its own mail, not for that of the run before
        var bill = "Rechnung 4" + header.charAt(0);
        var thread = write("Wann kommt die " + bill + "?");
        var address = mailTo(BEAT, bill).getReplyTo()[0];
        sendRaw(BEAT, address, header + "\r\nSubject: Weg\r\n\r\nIch bin weg.\r\n");
        assertThat(messages(thread)).isEqualTo(1);
    }

    @Test
    void refusesWhatIsTooLargeOrHoldsNothing() throws Exception {
        var thread = write("Wann kommt die Rechnung 5?");
        var address = mailTo(BEAT, "Rechnung 5").getReplyTo()[0];
        assertThatThrownBy(() -> sendRaw(BEAT, address, "Subject: x\r\n\r\n" + "wort ".repeat(40_000)))
                .hasStackTraceContaining("552");
        assertThatThrownBy(() -> sendRaw(BEAT, address, "Subject: x\r\n\r\n> nur ein Zitat\r\n"))
                .hasStackTraceContaining("554 5.7.1");
        var nested = new StringBuilder();
        for (int depth = 0; depth < 40; depth++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\r\n\r\n--b")
                    .append(depth)
                    .append("\r\n");
        }
        assertThatThrownBy(() -> sendRaw(BEAT, address, nested + "\r\nx\r\n")).hasStackTraceContaining("554 5.6.0");
        assertThat(messages(thread)).isEqualTo(1);
    }

    @Test
    void readsHtmlAsWordsCarriesFilesOnAndTellsWhichDidNotCome() throws Exception {
        var thread = write("Wann kommt die Rechnung 6?");
        var address = mailTo(BEAT, "Rechnung 6").getReplyTo()[0];
        sendRaw(BEAT, address, """
                Subject: x\r
                X: y\r
                Content-Type: multipart/mixed; boundary=b\r
                \r
                --b\r
                Content-Type: text/html\r
                \r
                <p>Im <b>Juni</b></p><script>alert(1)</script>\r
                --b\r
                Content-Type: application/octet-stream; name="Rechnung.pdf"\r
                Content-Disposition: attachment; filename="Rechnung.pdf"\r
                \r
                %PDF-1.7 Betrag\r
                --b\r
                Content-Type: application/pdf\r
                Content-Disposition: attachment; filename="Virus.pdf"\r
                \r
                <html><script>alert(2)</script></html>\r
                --b--\r
                """);
        var message = as(anna, () -> contact.open(thread, Locale.GERMAN).orElseThrow())
                .messages()
                .getLast();
        assertThat(message.body()).startsWith("Im Juni").contains("Virus.pdf").doesNotContain("<", "alert", "%PDF");
        assertThat(message.files()).extracting(Enclosure::name).containsExactly("Rechnung.pdf");
        assertThat(Letters.raw(mailTo(ANNA, "Im Juni")))
                .contains("Content-Type: application/pdf", "Content-Disposition: attachment", "filename=Rechnung.pdf")
                .doesNotContain("alert");
        assertThat(Letters.raw(mailTo(BEAT, "Virus.pdf"))).contains("Diese Art Datei wird nicht angenommen");
    }

    @Test
    void carriesAFileFromThePortalWithoutAnyWords() throws Exception {
        var selection = enclosures.begin();
        selection.add("Rechnung10.pdf", SampleFiles.PDF);
        as(anna, () -> contact.write(new Addressee.Office("KONM", "TREASURER"), " ", selection.files(), Locale.GERMAN));
        assertThat(Letters.raw(mailTo(BEAT, "Rechnung10.pdf")))
                .contains("Anna Amstutz")
                .doesNotContain(ANNA);
    }

    @Test
    void sendsNoMailToThoseWhoReadOnThePortalOnly() {
        as(beat, () -> {
            contact.choose(Reach.PORTAL);
            return true;
        });
        write("Wann kommt die Rechnung 7?");
        assertThat(jdbc.sql("select count(*) from outgoing_mail where text_body like '%Rechnung 7%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void deletesWordsAndTheirMailsWhenTheirTimeIsUp() throws Exception {
        var thread = write("Wann kommt die Rechnung 8?");
        var address = mailTo(BEAT, "Rechnung 8").getReplyTo()[0];
        words.delete();
        assertThat(messages(thread)).isEqualTo(1);
        jdbc.sql("update contact_thread set last_at = last_at - interval '366 days'")
                .update();
        words.delete();
        var left = as(anna, () -> contact.open(thread, Locale.GERMAN).orElseThrow());
        assertThat(left.messages()).extracting(OpenConversation.Message::body).containsExactly((String) null);
        assertThat(jdbc.sql("select count(*) from outgoing_mail where text_body like '%Rechnung 8%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(refusal(address)).startsWith("550");
    }

    @Test
    void handsAConversationToTheOfficeAndEndsIt() {
        var thread = write("Unverschämtheit 9");
        as(beat, () -> {
            reports.report(thread);
            return true;
        });
        mailTo(association.officeEmail(), "Unversch");
        assertThat(state(thread)).isEqualTo(Conversation.State.CLOSED);
    }
}
