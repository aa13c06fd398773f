package org.foyer.card;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.foyer.mail.PortalLinks;
import org.foyer.member.Correspondent;
import org.foyer.member.MainEmail;
import org.foyer.values.Association;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/**
 * Tells a member that the office revoked their card. The reason is not in the mail, which others may read; the member finds it in
 * the history of their data.
 */
@Component
class RevokedMail {

    private final MainEmail addresses;
    private final Outbox outbox;
    private final PortalLinks links;
    private final Association association;
    private final Texts texts;

    RevokedMail(MainEmail addresses, Outbox outbox, PortalLinks links, Association association, Texts texts) {
        this.addresses = addresses;
        this.outbox = outbox;
        this.links = links;
        this.association = association;
        this.texts = texts;
    }

    /** Queues the mail in the running transaction, where the member has an address. */
    void tell(MemberId member) {
        Correspondent person = addresses.correspondent(member);
        person.email().ifPresent(address -> outbox.send(member, mail(person, address)));
    }

    private Mail mail(Correspondent person, String address) {
        Locale language = person.language();
        List<String> paragraphs = Stream.of("revoked", "again", "questions")
                .map(part -> texts.get(language, "card.mail." + part, association.officeEmail()))
                .toList();
        return new Mail(
                address,
                language,
                texts.get(language, "card.mail.subject", association.name()),
                paragraphs,
                new Mail.Action(texts.get(language, "card.mail.open"), links.to("my-data/history")));
    }
}
