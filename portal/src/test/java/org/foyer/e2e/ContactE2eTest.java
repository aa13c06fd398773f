package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A member writes to an office, its holder answers by mail, and neither learns the other's address. */
class ContactE2eTest {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void writesToAnOfficeAndSeesTheAnswerThatCameByMail(Screen screen) throws Exception {
        var writer = SampleUser.withNumber("04172283");
        var official = SampleUser.withNumber("04172290");
        var words = "Wann ist die nächste Tour? " + screen;
        Map<String, Object> office = Portal.running()
                .database()
                .sql("select u.number, o.office_type from office o join unit u on u.id = o.unit_id "
                        + "join member m on m.id = o.member_id where m.number = ? and o.to_date is null limit 1")
                .param(official.number())
                .query()
                .singleRow();
        try (var holder = Browsers.visit(screen);
                var visit = Browsers.visit(screen)) {
            // whoever holds an office reads once its terms are accepted
            holder.signIn(official);
            visit.signIn(writer).settled("/directory/body/" + office.get("number"));
            visit.isAccessible().picture("contact-body");
            visit.page.locator("a.foyer-button-link").first().click();
            assertThat(visit.page.locator("vaadin-text-area")).isVisible();
            visit.settled("/contact/to/office/" + office.get("number") + "/" + office.get("office_type"))
                    .isAccessible()
                    .picture("contact-write");
            visit.page.locator("vaadin-text-area textarea").fill(words);
            attach(visit);
            visit.button("Senden").click();
            assertThat(visit.page.locator(".foyer-page-header p")).hasText("Zugestellt");

            assertThat(visit.page.locator(".foyer-message a.foyer-file")).containsText("Tour.pdf, 1 KB");

            var letter = Portal.running().mailbox().letterTo(addressOf(official), words);
            assertThat(letter.text()).doesNotContain(addressOf(writer));
            answer(addressOf(official), replyAddress(addressOf(official), words), "Am Samstag um acht. " + screen);

            visit.page.reload();
            assertThat(visit.page.locator(".foyer-message").last()).containsText("Am Samstag um acht.");
            assertThat(visit.page.locator(".foyer-page-header p")).hasText("Beantwortet");
            visit.isAccessible().picture("contact-thread");
            var thread = visit.page.url().substring(Portal.running().url("").length());
            assertThat(Portal.running()
                            .mailbox()
                            .letterTo(addressOf(writer), "Am Samstag um acht. " + screen)
                            .text())
                    .doesNotContain(addressOf(official));
            visit.settled("/contact").isAccessible().picture("contact");
            holder.settled(thread).isAccessible().picture("contact-thread-office");
        }
    }

    /** One file that is not what its name says, and one that goes along. */
    private static void attach(Visit visit) {
        var chooser = visit.page.locator("vaadin-upload input[type=file]");
        chooser.setInputFiles(new FilePayload("Plan.pdf", "application/pdf", "<html>kein PDF</html>".getBytes(UTF_8)));
        assertThat(visit.page.getByText("Plan.pdf: Diese Art Datei wird nicht angenommen"))
                .isVisible();
        visit.button("Senden").scrollIntoViewIfNeeded();
        visit.isAccessible().picture("contact-write-refused");
        chooser.setInputFiles(new FilePayload("Tour.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(UTF_8)));
        assertThat(visit.button("Tour.pdf, 1 KB nicht anhängen")).isVisible();
        assertThat(visit.page.getByText("Plan.pdf: Diese Art")).isHidden();
        visit.picture("contact-write-file");
    }

    /** Where mail reaches somebody today: they may have changed the address that they came with. */
    private static String addressOf(SampleUser user) {
        return Portal.running()
                .database()
                .sql("select c.value from contact_point c join member m on m.id = c.member_id "
                        + "where m.number = ? and c.kind = 'EMAIL' and c.main")
                .param(user.number())
                .query(String.class)
                .single();
    }

    private static String replyAddress(String recipient, String words) {
        return Portal.running()
                .database()
                .sql("select answer_to from outgoing_mail where recipient = ? and text_body like '%' || ? || '%'")
                .params(recipient, words)
                .query(String.class)
                .single();
    }

    private static void answer(String from, String to, String words) throws MessagingException {
        var session = Session.getInstance(new Properties());
        var mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject("Re: Tour");
        mail.setText(words + "\n\nAm 3. Mai 2026 schrieb Ladina:\n> Wann?", "utf-8");
        mail.saveChanges();
        try (var transport = session.getTransport("smtp")) {
            transport.connect("localhost", Portal.running().answersPort(), null, null);
            transport.sendMessage(mail, new Address[] {new InternetAddress(to)});
        }
    }
}
