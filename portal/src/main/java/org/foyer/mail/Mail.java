package org.foyer.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, as plain words; the house style is added when it is queued.
 *
 * @param to the recipient's address
 * @param language the language of its texts, for the frame around them
 * @param paragraphs plain text, one entry a paragraph
 * @param action a link that the mail asks the reader to follow, if there is one
 */
public record Mail(
        String to,
        Locale language,
        String subject,
        List<String> paragraphs,
        @Nullable Action action) {

    /**
     * In whose name a mail is sent.
     *
     * @param name what its From says; the address there is the portal's
     * @param answerTo where answers go, and notes that it could not be delivered
     */
    public record Sender(String name, String answerTo) {}

    /** A link with the words on its button. */
    public record Action(String label, String url) {}
}
