package org.foyer.contact;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it came in, taken apart within bounds.
 *
 * @param kind what sent it
 * @param text what a person wrote, with what they quoted
 * @param from addresses in its headers that name the writer
 * @param files what came with it
 */
record IncomingMail(Kind kind, String text, List<String> from, List<Attached> files) {

    /** A file as it came, with the name that it came with. */
    record Attached(String name, byte[] content) {}

    /** What a mail program adds by itself. */
    private static final List<String> SEALS =
            List.of("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature");

    private static final int MOST_PARTS = 60;
    private static final int DEEPEST = 8;

    /** What sent a mail. */
    enum Kind {
        PERSON,
        /** A note that a mail could not be delivered. */
        FAILURE,
        /** A machine that answers by itself, or a note that a mail is late. */
        MACHINE
    }

    /**
     * Takes a mail apart.
     *
     * @param envelopeFrom who the sending server says it is from; empty for notes about mails
     * @throws MessagingException when it is no mail
     */
    static IncomingMail read(byte[] raw, String envelopeFrom) throws MessagingException, IOException {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            var parts = new Parts();
            parts.add(message, 0);
            return new IncomingMail(
                    kind(message, envelopeFrom, parts), parts.words(), from(message, envelopeFrom), parts.files);
        } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException | ClassCastException broken) {
            throw new MessagingException("The mail cannot be read", new IOException(broken));
        }
    }

    private static Kind kind(MimeMessage message, String envelopeFrom, Parts parts) throws MessagingException {
        if (parts.report != null) {
            return parts.report.toLowerCase(Locale.ROOT).contains("action: failed") ? Kind.FAILURE : Kind.MACHINE;
        }
        var automatic = header(message, "Auto-Submitted");
        var precedence = header(message, "Precedence");
        return envelopeFrom.isBlank()
                        || !(automatic.isEmpty() || automatic.startsWith("no"))
                        || List.of("bulk", "junk", "list", "auto_reply").contains(precedence)
                        || !header(message, "List-Id").isEmpty()
                        || !header(message, "X-Autoreply").isEmpty()
                ? Kind.MACHINE
                : Kind.PERSON;
    }

    private static List<String> from(MimeMessage message, String envelopeFrom) {
        return Stream.concat(
                        Stream.of(envelopeFrom),
                        Stream.of("From", "Sender", "Reply-To").flatMap(name -> addresses(message, name)))
                .map(String::strip)
                .filter(address -> address.contains("@"))
                .distinct()
                .toList();
    }

    private static Stream<String> addresses(MimeMessage message, String name) {
        try {
            return Arrays.stream(InternetAddress.parse(header(message, name), false))
                    .map(InternetAddress::getAddress)
                    .filter(address -> address != null);
        } catch (MessagingException unreadable) {
            // an address that cannot be read stands nowhere in the text as such either
            return Stream.empty();
        }
    }

    private static String header(Part part, String name) throws MessagingException {
        String @Nullable [] values = part.getHeader(name);
        return values == null || values.length == 0 ? "" : values[0].strip().toLowerCase(Locale.ROOT);
    }

    private static final class Parts {

        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<Attached> files = new ArrayList<>();
        private @Nullable String report;
        private int count;

        String words() {
            return plain.toString().isBlank()
                    ? Jsoup.parse(html.toString()).wholeText().strip()
                    : plain.toString().strip();
        }

        void add(Part part, int depth) throws MessagingException, IOException {
            if (++count > MOST_PARTS || depth > DEEPEST) {
                throw new MessagingException("The mail has too many parts");
            }
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
                for (int index = 0; index < many.getCount(); index++) {
                    BodyPart inner = many.getBodyPart(index);
                    add(inner, depth + 1);
                }
            } else if (part.isMimeType("message/delivery-status")) {
                report = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } else if (isFile(part)) {
                files.add(new Attached(name(part), part.getInputStream().readAllBytes()));
            } else if (part.isMimeType("text/html")) {
                html.append(part.getContent()).append('\n');
            } else if (part.isMimeType("text/plain")) {
                plain.append(part.getContent()).append('\n');
            }
        }

        private static boolean isFile(Part part) throws MessagingException {
            for (var seal : SEALS) {
                if (part.isMimeType(seal)) {
                    return false;
                }
            }
            return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                    || part.getFileName() != null
                    || !(part.isMimeType("text/plain") || part.isMimeType("text/html"));
        }

        private static String name(Part part) throws MessagingException {
            var name = part.getFileName();
            var line = name == null ? "" : FileType.oneLine(decoded(name));
            return line.isEmpty() ? "?" : line;
        }

        /** Many programs write names with umlauts as if they were words of a header (RFC 2047). */
        private static String decoded(String name) {
            try {
                return MimeUtility.decodeText(name);
            } catch (UnsupportedEncodingException unknown) {
                return name;
            }
        }
    }
}
