package org.foyer.embedded;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.foyer.embedded.CaughtMail.Attachment;
import org.jspecify.annotations.Nullable;

/** Takes one message apart. */
class MailReader {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>)\\]]+");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Attachment> attachments = new ArrayList<>();

    private MailReader() {}

    static CaughtMail read(String id, Instant received, String from, List<String> to, byte[] raw) {
        var reader = new MailReader();
        try {
            var message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
            reader.take(message);
            return reader.mail(id, received, from, to, message, raw);
        } catch (MessagingException | IOException e) {
            return unreadable(id, received, from, to, raw, e);
        }
    }

    /** What cannot be taken apart is shown as it came, with the reason. */
    private static CaughtMail unreadable(
            String id, Instant received, String from, List<String> to, byte[] raw, Exception reason) {
        var text = reason.getMessage() + "\n\n" + new String(raw, StandardCharsets.ISO_8859_1);
        return new CaughtMail(
                id, received, from, to, "(unreadable message)", text, null, List.of(), Map.of(), List.of(), raw);
    }

    private CaughtMail mail(String id, Instant received, String from, List<String> to, MimeMessage message, byte[] raw)
            throws MessagingException {
        var subject = message.getSubject();
        return new CaughtMail(
                id,
                received,
                from,
                to,
                subject == null ? "" : subject,
                text.toString(),
                html.isEmpty() ? null : html.toString(),
                links(),
                headers(message),
                List.copyOf(attachments),
                raw);
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                take(parts.getBodyPart(i));
            }
        } else if (isBody(part, "text/plain")) {
            text.append(part.getContent());
        } else if (isBody(part, "text/html")) {
            html.append(part.getContent());
        } else {
            var content = part.getInputStream().readAllBytes();
            var type = part.getContentType().replaceAll("[;\\s].*", "");
            attachments.add(new Attachment(name(part.getFileName()), type, content.length, content));
        }
    }

    private static boolean isBody(Part part, String type) throws MessagingException {
        return part.isMimeType(type) && part.getFileName() == null;
    }

    private static String name(@Nullable String given) {
        return given == null ? "attachment" : given.replaceAll("[\\r\\n\"/\\\\]", "_");
    }

    private List<String> links() {
        var links = new LinkedHashSet<String>();
        for (var body : List.of(text.toString(), html.toString().replace("&amp;", "&"))) {
            LINK.matcher(body)
                    .results()
                    .forEach(match -> links.add(match.group().replaceAll("[.,;:]+$", "")));
        }
        return List.copyOf(links);
    }

    private static Map<String, List<String>> headers(MimeMessage message) throws MessagingException {
        var headers = new LinkedHashMap<String, List<String>>();
        for (var header : Collections.list(message.getAllHeaders())) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
        }
        return headers;
    }
}
