package org.foyer.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.access.SignedIn;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.foyer.values.Association;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a conversation to the central office, when somebody feels molested by it. */
@Service
public class AbuseReports {

    private final Contact contact;
    private final SignedIn signedIn;
    private final Outbox outbox;
    private final Association association;
    private final Languages languages;
    private final Texts texts;

    AbuseReports(
            Contact contact,
            SignedIn signedIn,
            Outbox outbox,
            Association association,
            Languages languages,
            Texts texts) {
        this.contact = contact;
        this.signedIn = signedIn;
        this.outbox = outbox;
        this.association = association;
        this.languages = languages;
        this.texts = texts;
    }

    /**
     * Sends the conversation with its words to the central office, and ends it.
     *
     * @throws IllegalArgumentException when the signed-in person takes no part in it
     */
    @Transactional
    public void report(ThreadId id) {
        Locale language = languages.fallback();
        var open = contact.open(id, language).orElseThrow(() -> new IllegalArgumentException("No such conversation"));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.get(
                language,
                "contact.report.mail",
                signedIn.requireInPerson().name(),
                open.summary().with(),
                id.toString()));
        for (var message : open.messages()) {
            paragraphs.add(message.author() + ":\n" + (message.body() == null ? "" : message.body()));
            if (!message.files().isEmpty()) {
                var names = message.files().stream().map(Enclosure::name).toList();
                paragraphs.add(texts.get(language, "contact.report.files", String.join(", ", names)));
            }
        }
        outbox.send(new Mail(
                association.officeEmail(),
                language,
                texts.get(language, "contact.report.subject", open.summary().with()),
                paragraphs,
                null));
        contact.close(id);
    }
}
