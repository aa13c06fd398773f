package org.foyer.mail;

/** Takes mails to send. */
public interface Outbox {

    /** Queues a mail in the running transaction: it goes out if, and only if, that transaction commits. */
    void send(Mail mail);
}
