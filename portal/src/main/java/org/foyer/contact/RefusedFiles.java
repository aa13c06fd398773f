package org.foyer.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.foyer.mail.PortalLinks;
import org.foyer.member.Correspondent;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells somebody who wrote by mail which of their files did not go along, and why. */
@Component
class RefusedFiles {

    private final Outbox outbox;
    private final PortalLinks links;
    private final Texts texts;

    RefusedFiles(Outbox outbox, PortalLinks links, Texts texts) {
        this.outbox = outbox;
        this.links = links;
        this.texts = texts;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Correspondent writer, ThreadId thread, List<FileRefusedException> refused) {
        Locale language = writer.language();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.get(language, "contact.file.mail.text"));
        refused.forEach(file -> paragraphs.add(texts.get(language, key(file), file.file())));
        paragraphs.add(texts.get(language, "contact.file.taken"));
        writer.email()
                .ifPresent(address -> outbox.send(
                        writer.id(),
                        new Mail(
                                address,
                                language,
                                texts.get(language, "contact.file.mail.subject"),
                                paragraphs,
                                new Mail.Action(
                                        texts.get(language, "contact.mail.open"), links.to("contact/" + thread)))));
    }

    private static String key(FileRefusedException file) {
        return "contact.file.refused." + file.reason().name().toLowerCase(Locale.ROOT);
    }
}
