package org.foyer.mail;

import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/** Takes mails to send. */
public interface Outbox {

    /**
     * Queues a mail in the running transaction: it goes out if, and only if, that transaction commits.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException when no transaction runs
     * @throws IllegalArgumentException when the recipient is not one single address
     */
    void send(Mail mail);

    /**
     * Queues a mail as {@link #send(Mail)} does, with files.
     *
     * @param letter whose files go along, as {@link MailFiles} has them when the mail leaves
     */
    void send(Mail mail, UUID letter);

    /** Queues a mail as {@link #send(Mail)} does and remembers that it was written to this member. */
    void send(MemberId member, Mail mail);

    /**
     * Queues a mail to a member as {@link #send(MemberId, Mail)} does, with files.
     *
     * @param letter whose files go along, as {@link MailFiles} has them when the mail leaves
     */
    void send(MemberId member, Mail mail, UUID letter);

    /**
     * Queues a mail to a member in the name of somebody. Where the mail server refuses it for good, {@link MailUndeliverable} tells.
     *
     * @param letter whose files go along, as {@link MailFiles} has them when the mail leaves; null for none
     */
    void send(MemberId member, Mail mail, Mail.Sender sender, @Nullable UUID letter);

    /** Deletes the mails to which answers would go to the address, in the running transaction. */
    void forget(String answerTo);
}
