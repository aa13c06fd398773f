package org.foyer.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import org.foyer.embedded.EmbeddedProperties.Mail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

    private static final String HOSTILE =
            "<script>parent.document.title='taken'</script><img src=x onerror=alert(1)><a href=\"https://portal.example/confirm?a=1&amp;b=2\">Confirm</a>";

    @TempDir
    Path directory;

    private final HttpClient client = HttpClient.newHttpClient();
    private MailCatcher catcher;

    @BeforeEach
    void start() {
        catcher = MailCatcher.start(new Mail(true, 0, 0, "", 2), () -> directory);
    }

    @AfterEach
    void stop() {
        catcher.close();
        client.close();
    }

    @Test
    void givesTestsTheLinksOfAMail() throws Exception {
        send("ladina@post.example", "Please confirm", HOSTILE);

        assertThat(get("/api/messages?to=LADINA@post.example").body())
                .contains("\"subject\":\"Please confirm\"")
                .contains("https://portal.example/confirm?a=1&b=2");
        assertThat(get("/api/messages?to=other@post.example").body()).isEqualTo("[]");
    }

    @Test
    void showsHostileHtmlOnlyInsideASandbox() throws Exception {
        send("ladina@post.example", "<b>Subject</b>", HOSTILE);
        var id = newest();

        var page = get("/messages/" + id);
        assertThat(page.body()).doesNotContain("<script>", "<img", "<b>Subject").contains("<iframe", "sandbox=");
        var body = get("/messages/" + id + "/html");
        assertThat(body.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox")
                .doesNotContain("allow-scripts", "allow-same-origin")
                .contains("default-src 'none'");
    }

    @Test
    void keepsAttachmentsForDownload() throws Exception {
        send("ladina@post.example", "With a file", "<p>See the file</p>");

        var file = get("/messages/" + newest() + "/attachments/0");

        assertThat(file.body()).isEqualTo("a;b");
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename*=UTF-8''list.csv");
    }

    @Test
    void keepsTheNewestMailOverARestart() throws Exception {
        send("one@post.example", "First", "<p>1</p>");
        send("two@post.example", "Second", "<p>2</p>");
        send("three@post.example", "Third", "<p>3</p>");
        catcher.close();
        start();

        assertThat(get("/").body())
                .contains("Third", "Second", "three@post.example")
                .doesNotContain("First");
    }

    @Test
    void deletesEverything() throws Exception {
        send("one@post.example", "First", "<p>1</p>");

        client.send(request("/api/messages").DELETE().build(), BodyHandlers.discarding());

        assertThat(get("/").body()).contains("No mail yet");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void showsTheCodesOfTheSampleUsers() throws Exception {
        assertThat(get("/codes").body()).contains("Ladina Caduff", "04172283").containsPattern("<code>\\d{6}</code>");
    }

    @Test
    void answersUnknownMessagesWithASentence() throws Exception {
        assertThat(get("/messages/17").statusCode()).isEqualTo(404);
        assertThat(get("/messages/17").body()).isEqualTo("There is no such message.");
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
    }

    private void send(String to, String subject, String html) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", Integer.toString(catcher.port()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("foyer@firn.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        var body = new MimeBodyPart();
        body.setContent(html, "text/html; charset=utf-8");
        var file = new MimeBodyPart();
        file.setText("a;b");
        file.setFileName("list.csv");
        message.setContent(new MimeMultipart(body, file));
        Transport.send(message);
    }

    private String newest() throws IOException, InterruptedException {
        return get("/api/messages").body().replaceAll("^\\[\\{\"id\":\"(\\d+)\".*", "$1");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(catcher.address() + path));
    }
}
