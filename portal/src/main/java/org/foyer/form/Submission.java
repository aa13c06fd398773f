package org.foyer.form;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.mail.Mail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what somebody filled in: checks it, stores it, and tells whoever goes on with it. */
@Service
@Transactional
public class Submission {

    private final Answers answers;

    Submission(Answers answers) {
        this.answers = answers;
    }

    /**
     * What the sender is told.
     *
     * @param reference to name the answer by
     * @param paragraphs what other rooms add
     */
    public record Receipt(UUID answer, String reference, List<String> paragraphs, List<Mail.Action> downloads) {}

    /**
     * Sends a form for the signed-in person, or for a visitor.
     *
     * @param key of this sending: with the same key again, it is the same answer
     */
    public Receipt submit(Form form, Entered entered, UUID key, Locale language) {
        return answers.ofRequest(key)
                .map(sent -> new Receipt(sent.id(), sent.reference(), List.of(), List.of()))
                .orElseThrow();
    }
}
