package org.foyer.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.mail.Mail;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the page that thanks and to the mail that confirms. It is asked in the transaction that stored the answer, after
 * {@link AnswerSubmitted} was heard. Files go with the mail by a {@link org.foyer.mail.MailFiles} that knows the id of the answer.
 */
public interface AfterSending {

    /** What is added for an answer, in its sender's language; empty where nothing is. */
    Optional<Addition> after(Form form, SentAnswer answer, Locale language);

    /**
     * What is added.
     *
     * @param paragraphs plain text
     * @param link the button of the mail, with a full address; the last addition that has one wins
     * @param downloads links of the thank-you page
     */
    record Addition(List<String> paragraphs, Mail.@Nullable Action link, List<Mail.Action> downloads) {

        public Addition {
            paragraphs = List.copyOf(paragraphs);
            downloads = List.copyOf(downloads);
        }
    }
}
