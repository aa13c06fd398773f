package org.foyer.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.foyer.values.Association;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail to the mail server. Its answers name no address, as they end up in logs. */
@Component
class MailPost {

    private final ObjectProvider<JavaMailSender> server;
    private final ObjectProvider<MailFiles> files;
    private final MailProperties properties;
    private final Association association;

    MailPost(
            ObjectProvider<JavaMailSender> server,
            ObjectProvider<MailFiles> files,
            MailProperties properties,
            Association association) {
        this.server = server;
        this.files = files;
        this.properties = properties;
        this.association = association;
    }

    Answer send(OutgoingMail mail) {
        JavaMailSender sender = server.getIfAvailable();
        if (sender == null) {
            return new Unreachable("no mail server is configured (spring.mail.host)");
        }
        try {
            sender.send(message(mail, sender.createMimeMessage()));
            return new Taken();
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            return answer(e);
        }
    }

    private MimeMessage message(OutgoingMail mail, MimeMessage message)
            throws MessagingException, UnsupportedEncodingException {
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        var sender = mail.sender();
        helper.setFrom(properties.from(), sender == null ? association.name() : sender.name());
        helper.setReplyTo(sender == null ? association.officeEmail() : sender.answerTo());
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setText(mail.text(), mail.html());
        enclose(mail, helper);
        // the same for every copy, so that a second one can be recognised
        message.setHeader("Message-ID", "<" + mail.id() + "@" + domain() + ">");
        message.setHeader("Content-Language", mail.language().toLanguageTag());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (sender == null) {
            return message;
        }
        var returning = new SMTPMessage(message);
        returning.setEnvelopeFrom(sender.answerTo());
        return returning;
    }

    private void enclose(OutgoingMail mail, MimeMessageHelper helper) throws MessagingException {
        var letter = mail.letter();
        if (letter == null) {
            return;
        }
        for (var source : files.orderedStream().toList()) {
            for (var file : source.of(letter)) {
                helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.mediaType());
            }
        }
    }

    private String domain() {
        return properties.from().substring(properties.from().indexOf('@') + 1);
    }

    private static Answer answer(Exception failure) {
        return codes(failure)
                .filter(code -> code >= 500 && code < 600)
                .findFirst()
                .<Answer>map(code -> new Refused("the mail server refuses it with " + code))
                .orElseGet(() -> new Unreachable(codes(failure)
                        .findFirst()
                        .map(code -> "the mail server puts it off with " + code)
                        .orElseGet(() -> "the mail server cannot be used: " + root(failure))));
    }

    /** The reply codes of the mail server, those about the recipient first. */
    private static Stream<Integer> codes(Exception failure) {
        return chain(failure).flatMap(cause -> switch (cause) {
            case SMTPAddressFailedException address -> Stream.of(address.getReturnCode());
            case SMTPSendFailedException send -> Stream.of(send.getReturnCode());
            default -> Stream.of();
        });
    }

    private static Stream<Throwable> chain(@Nullable Throwable failure) {
        if (failure == null) {
            return Stream.of();
        }
        Stream<Throwable> next = failure instanceof MessagingException messaging
                ? chain(messaging.getNextException())
                : chain(failure.getCause());
        Stream<Throwable> inside = failure instanceof MailSendException many
                ? Arrays.stream(many.getMessageExceptions()).flatMap(MailPost::chain)
                : Stream.of();
        return Stream.concat(Stream.of(failure), Stream.concat(inside, next));
    }

    private static String root(Exception failure) {
        return chain(failure)
                .reduce((first, second) -> second)
                .orElse(failure)
                .getClass()
                .getSimpleName();
    }

    /** What the mail server made of a mail. */
    sealed interface Answer {}

    /** It took it. */
    record Taken() implements Answer {}

    /** It will never take it. */
    record Refused(String why) implements Answer {}

    /** Trying again later may help. */
    record Unreachable(String why) implements Answer {}
}
