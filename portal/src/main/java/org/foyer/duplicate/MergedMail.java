package org.foyer.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foyer.access.Accounts;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.foyer.member.Correspondent;
import org.foyer.member.MainEmail;
import org.foyer.member.MembersMerged;
import org.foyer.values.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who sign in under which number they do so from now on. The mail goes out if the entries are joined, and not else. */
@Component
class MergedMail {

    private final Accounts accounts;
    private final MainEmail addresses;
    private final Outbox outbox;
    private final Texts texts;

    MergedMail(Accounts accounts, MainEmail addresses, Outbox outbox, Texts texts) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.outbox = outbox;
        this.texts = texts;
    }

    @EventListener
    void tell(MembersMerged merged) {
        if (accounts.subjectOf(merged.stays()).isPresent()) {
            Correspondent person = addresses.correspondent(merged.stays());
            person.email()
                    .ifPresent(address -> outbox.send(merged.stays(), mail(person, address, merged.goneNumber())));
        }
    }

    private Mail mail(Correspondent person, String address, String gone) {
        Locale language = person.language();
        List<String> paragraphs = Stream.of("joined", "sign-in", "wrong")
                .map(part -> texts.get(language, "duplicate.mail." + part, gone, person.number()))
                .toList();
        return new Mail(
                address, language, texts.get(language, "duplicate.mail.subject", person.number()), paragraphs, null);
    }
}
