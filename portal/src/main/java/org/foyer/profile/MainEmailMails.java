package org.foyer.profile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.foyer.mail.PortalLinks;
import org.foyer.member.Correspondent;
import org.foyer.values.Association;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** Writes the mails around a change of the main e-mail. */
@Component
class MainEmailMails {

    private final Outbox outbox;
    private final PortalLinks links;
    private final Texts texts;
    private final Languages languages;
    private final Association association;
    private final Clock clock;

    MainEmailMails(
            Outbox outbox, PortalLinks links, Texts texts, Languages languages, Association association, Clock clock) {
        this.outbox = outbox;
        this.links = links;
        this.texts = texts;
        this.languages = languages;
        this.association = association;
        this.clock = clock;
    }

    /** Asks the owner of the new address. The name is not in it: the address may be a stranger's, mistyped. */
    void askToConfirm(Correspondent member, String address, Token token) {
        Locale language = member.language();
        outbox.send(
                member.id(),
                new Mail(
                        address,
                        language,
                        texts.get(language, "selfservice.mail.confirm.subject"),
                        List.of(
                                texts.get(language, "selfservice.mail.confirm.what", association.name()),
                                texts.get(language, "selfservice.mail.confirm.until"),
                                texts.get(language, "selfservice.mail.confirm.not-you")),
                        new Mail.Action(
                                texts.get(language, "selfservice.mail.confirm.action"),
                                links.to("confirm-email/" + token.value()))));
    }

    /** Tells the former address, in case it was somebody else who changed it. */
    void tellFormer(Correspondent member, String former, String address) {
        Locale language = member.language();
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(languages.formatting(language))
                .format(ZonedDateTime.now(clock));
        String subject = texts.get(language, "selfservice.mail.changed.subject");
        outbox.send(
                member.id(),
                new Mail(
                        former,
                        language,
                        subject,
                        List.of(
                                texts.get(
                                        language,
                                        "selfservice.mail.changed.what",
                                        association.name(),
                                        when,
                                        masked(address)),
                                texts.get(language, "selfservice.mail.changed.not-you", reach())),
                        new Mail.Action(
                                texts.get(language, "selfservice.mail.changed.action"),
                                "mailto:" + association.officeEmail() + "?subject="
                                        + encoded(subject + " (" + member.number() + ")"))));
    }

    private String reach() {
        return association.officePhone().isBlank()
                ? association.officeEmail()
                : association.officeEmail() + ", " + association.officePhone();
    }

    /** Enough to recognise one's own address, too little to write to it. */
    static String masked(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, Math.min(1, at)) + "…" + address.substring(at);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
