package org.foyer.form;

import java.util.Locale;
import java.util.Optional;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/** May refuse what somebody sends, for a reason that the form itself does not know. */
public interface SubmissionCheck {

    /**
     * Why an answer is not taken, in a sentence for the sender; empty where nothing speaks against it. It is asked in the transaction
     * that stores the answer, before it is stored.
     *
     * @param member who sends; null for a visitor
     * @param email where the sender is reached, as far as known
     */
    Optional<String> refusal(Form form, @Nullable MemberId member, @Nullable String email, Locale reader);

    /** What whoever opens the form should know before they fill it in, in a sentence; such as that only the waiting list is open. */
    default Optional<String> notice(Form form, Locale reader) {
        return Optional.empty();
    }

    /** Why the form takes no answers from anybody now, in a sentence; it is then not offered at all. */
    default Optional<String> closed(Form form, Locale reader) {
        return Optional.empty();
    }
}
