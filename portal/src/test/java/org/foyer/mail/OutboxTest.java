package org.foyer.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringTest
@TestPropertySource(
        properties = {
            "foyer.embedded.postgres.database=foyer_outbox",
            "foyer.mail.first-pause=200ms",
            "foyer.mail.longest-pause=400ms",
            "db-scheduler.polling-interval=100ms"
        })
class OutboxTest {

    private static final PostOffice POST_OFFICE = new PostOffice();

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    MailHealth health;

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
    void sendsWordsAndHouseStyleOnceTheTransactionHasCommitted() throws Exception {
        queue(mail("anna@example.org", "Grüezi <Anna>"));
        MimeMessage sent = received("Grüezi <Anna>");
        assertThat(sent.getAllRecipients()).extracting(Object::toString).containsExactly("anna@example.org");
        var parts = (MimeMultipart) ((MimeMultipart)
                        ((MimeMultipart) sent.getContent()).getBodyPart(0).getContent())
                .getBodyPart(0)
                .getContent();
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Erster Absatz", "https://portal.example/x");
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains("<html lang=\"de\">", "Grüezi &lt;Anna&gt;", "&lt;b&gt;kein HTML&lt;/b&gt;", "Sekretariat")
                .doesNotContain("<b>kein", "{{");
        assertThat(sent.getMessageID()).contains(row("Grüezi <Anna>").get("id").toString());
    }

    @Test
    void sendsNothingWhenTheTransactionFails() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    outbox.send(mail("anna@example.org", "Never sent"));
                    throw new IllegalStateException("the change was refused");
                }))
                .hasMessage("the change was refused");
        assertThat(jdbc.sql("select count(*) from outgoing_mail where subject = 'Never sent'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from scheduled_tasks t where t.task_name = 'mail.send' and not exists "
                                + "(select from outgoing_mail m where m.id::text = t.task_instance)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesToSendOutsideATransaction() {
        assertThatThrownBy(() -> outbox.send(mail("anna@example.org", "Loose")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void sendsALetterOfAPersonBeforeTheManyThatWereQueuedEarlier() {
        int many = 300;
        var reader = members.member("72000031", "Anna", "Amstutz", "de");
        transaction.executeWithoutResult(status -> {
            for (int number = 0; number < many; number++) {
                outbox.send(mail("anna@example.org", "Rundbrief " + number));
            }
            outbox.send(
                    reader, mail("anna@example.org", "Von Beat"), new Mail.Sender("Beat", "reply@example.org"), null);
        });
        await().atMost(Duration.ofSeconds(60))
                .until(() -> subjects().stream()
                                .filter(subject -> subject.startsWith("Rundbrief"))
                                .count()
                        == many);
        // those that the nodes had already taken in hand go before it
        assertThat(subjects().stream()
                        .filter(subject -> subject.startsWith("Rundbrief") || subject.equals("Von Beat"))
                        .toList()
                        .indexOf("Von Beat"))
                .isBetween(0, 30);
    }

    private static List<String> subjects() {
        return POST_OFFICE.taken().stream().map(OutboxTest::subject).toList();
    }

    @Test
    void keepsLineBreaksInASubjectFromBecomingHeaders() throws Exception {
        queue(mail("anna@example.org", "Injected\r\nBcc: evil@example.org\u2028X"));
        MimeMessage sent = received("Injected Bcc: evil@example.org X");
        assertThat(sent.getHeader("Bcc")).isNull();
        assertThat(sent.getAllRecipients()).hasSize(1);
    }

    @Test
    void refusesARecipientThatIsMoreThanOneAddress() {
        for (String recipient : List.of(
                "a@example.org, b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "Anna <a@example.org>",
                "anna",
                "")) {
            assertThatThrownBy(() -> queue(mail(recipient, "Nobody")))
                    .as(recipient)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void waitsForAMailServerThatIsDownAndLosesNothing() {
        POST_OFFICE.goDown();
        queue(mail("anna@example.org", "Patience"));
        await().atMost(Duration.ofSeconds(20)).until(() -> (int) row("Patience").get("attempts") >= 2);
        assertThat(row("Patience").get("state")).isEqualTo("WAITING");
        assertThat(health.health().getDetails().get("waiting")).isEqualTo(1L);
        POST_OFFICE.comeUp();
        received("Patience");
        await().until(() -> row("Patience").get("state").equals("SENT"));
    }

    @Test
    void givesUpOnARefusedRecipientWithoutWritingTheAddressDown() {
        queue(mail("unknown@example.org", "Refused"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> row("Refused").get("state").equals("FAILED"));
        assertThat(row("Refused").get("last_error")).isEqualTo("the mail server refuses it with 550");
        assertThat((long) health.health().getDetails().get("failed")).isPositive();
    }

    @Test
    void sendsASecondCopyUnderTheSameNameRatherThanLosingAMailWhenANodeDiesInBetween() throws Exception {
        queue(mail("anna@example.org", "Twice"));
        UUID id = (UUID) row("Twice").get("id");
        await().until(() -> row("Twice").get("state").equals("SENT"));
        // the node died after the mail server had taken the mail and before the row said so; the sweep finds it
        jdbc.sql("update outgoing_mail set state = 'WAITING', sent_at = null where id = ?")
                .param(id)
                .update();
        jdbc.sql("update scheduled_tasks set execution_time = now() where task_name = 'mail.sweep'")
                .update();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> POST_OFFICE.taken().stream()
                                .filter(mail -> subject(mail).equals("Twice"))
                                .count()
                        == 2);
        assertThat(POST_OFFICE.taken().stream().filter(mail -> subject(mail).equals("Twice")))
                .allSatisfy(mail -> assertThat(mail.getMessageID()).contains(id.toString()));
    }

    private void queue(Mail mail) {
        transaction.executeWithoutResult(status -> outbox.send(mail));
    }

    private static Mail mail(String to, String subject) {
        return new Mail(
                to,
                Locale.GERMAN,
                subject,
                List.of("Erster Absatz", "<b>kein HTML</b>"),
                new Mail.Action("Öffnen", "https://portal.example/x"));
    }

    private Map<String, Object> row(String subject) {
        return jdbc.sql("select * from outgoing_mail where subject = ?")
                .param(subject)
                .query()
                .singleRow();
    }

    private static MimeMessage received(String subject) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> POST_OFFICE.taken().stream()
                        .anyMatch(mail -> subject(mail).equals(subject)));
        return POST_OFFICE.taken().stream()
                .filter(mail -> subject(mail).equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
