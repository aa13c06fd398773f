package org.foyer.contact;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Mails and answers of mail servers, as text. */
final class Letters {

    private Letters() {}

    /** What the server said, of the many exceptions that wrap it. */
    static String refusal(MessagingException refused, String code) {
        for (Exception cause = refused; cause != null; cause = next(cause)) {
            if (String.valueOf(cause.getMessage()).startsWith(code)) {
                return cause.getMessage().strip();
            }
        }
        throw new AssertionError(refused);
    }

    private static Exception next(Exception cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    static String report(String action) {
        return """
                Content-Type: multipart/report; report-type=delivery-status; boundary=b\r
                \r
                --b\r
                \r
                Sorry\r
                --b\r
                Content-Type: message/delivery-status\r
                \r
                Reporting-MTA: dns; x.example\r
                \r
                Action: %s\r
                Status: 5.1.1\r
                --b--\r
                """.formatted(action);
    }

    static String raw(MimeMessage mail) throws Exception {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8).replace("=\r\n", "");
    }
}
