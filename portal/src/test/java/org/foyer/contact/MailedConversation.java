package org.foyer.contact;

import static org.awaitility.Awaitility.await;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Supplier;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.foyer.access.Accounts;
import org.foyer.mail.PostOffice;
import org.foyer.testing.SignIn;
import org.foyer.testing.TestMembers;
import org.foyer.values.Association;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Anna and Beat, the treasurer, with a real mail server between them and the portal. */
abstract class MailedConversation {

    static final PostOffice POST_OFFICE = new PostOffice();
    static final String ANNA = "anna.amstutz@post.example";
    static final String BEAT = "beat.brunner@post.example";

    @Autowired
    Contact contact;

    @Autowired
    Enclosures enclosures;

    @Autowired
    OldWords words;

    @Autowired
    AbuseReports reports;

    @Autowired
    Association association;

    @Autowired
    MailListener listener;

    @Autowired
    TestMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    MemberId anna;
    MemberId beat;
    UnitId section;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", POST_OFFICE::port);
    }

    @AfterAll
    static void close() {
        POST_OFFICE.close();
    }

    @BeforeEach
    void aSectionWithATreasurer() {
        jdbc.sql("delete from contact_thread").update();
        jdbc.sql("delete from contact_choice").update();
        jdbc.sql("delete from office").update();
        section = members.section("KONM");
        anna = member("72000011", "Anna", "Amstutz", ANNA);
        beat = member("72000012", "Beat", "Brunner", BEAT);
        jdbc.sql(
                        "insert into office_type (code, name) values ('TREASURER', '{\"de\": \"Kasse\"}') on conflict do nothing")
                .update();
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date) values (?, ?, 'TREASURER', ?)")
                .params(beat.value(), section.value(), LocalDate.now().minusYears(1))
                .update();
    }

    String refusal(Address address) {
        try {
            send(BEAT, address, "Noch etwas");
        } catch (MessagingException refused) {
            return Letters.refusal(refused, "550");
        }
        throw new AssertionError("taken");
    }

    void send(String from, Address to, String text) throws MessagingException {
        sendRaw(
                from,
                to,
                "From: Beat <" + from + ">\r\nSubject: Re\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: 8bit\r\n\r\n" + text.replace("\n", "\r\n"));
    }

    void sendRaw(String from, Address to, String raw) throws MessagingException {
        var session = Session.getInstance(new Properties());
        var message = new SMTPMessage(session, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
        message.setEnvelopeFrom(from.isEmpty() ? "<>" : from);
        try (var transport = session.getTransport("smtp")) {
            transport.connect("localhost", listener.port(), null, null);
            transport.sendMessage(message, new Address[] {to});
        }
    }

    static MimeMessage mailTo(String address, String words) {
        await().until(() -> POST_OFFICE.taken().stream().anyMatch(mail -> fits(mail, address, words)));
        return POST_OFFICE.taken().stream()
                .filter(mail -> fits(mail, address, words))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    static boolean fits(MimeMessage mail, String address, String words) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address)
                    && Letters.raw(mail).contains(words);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    ThreadId write(String words) {
        return as(
                anna, () -> contact.write(new Addressee.Office("KONM", "TREASURER"), words, List.of(), Locale.GERMAN));
    }

    Conversation.State state(ThreadId thread) {
        return as(anna, () -> contact.open(thread, Locale.GERMAN).orElseThrow())
                .summary()
                .state();
    }

    int messages(ThreadId thread) {
        return as(anna, () -> contact.open(thread, Locale.GERMAN).orElseThrow())
                .messages()
                .size();
    }

    <T> T as(MemberId who, Supplier<T> work) {
        try (var _ = SignIn.as(accounts, who)) {
            return work.get();
        }
    }

    MemberId member(String number, String first, String last, String email) {
        var member = members.tied(number, first, last, "de");
        members.join(member, section);
        jdbc.sql(
                        "insert into contact_point (member_id, kind, value, main) values (?, 'EMAIL', ?, true) on conflict do nothing")
                .params(member.value(), email)
                .update();
        return member;
    }
}
