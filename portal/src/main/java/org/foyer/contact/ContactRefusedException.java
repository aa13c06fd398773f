package org.foyer.contact;

/** A message that is not taken, with the reason that the writer is told. */
public final class ContactRefusedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        EMPTY,
        TOO_LONG,
        CLOSED,
        /** The office is vacant up to the top. */
        NOBODY,
        /** The person takes no messages, or none of this writer; which of the two is not told. */
        NOT_WANTED,
        SENDER_LIMIT,
        RECIPIENT_LIMIT,
        /** The writer has sent too many bytes of files today. */
        FILES_LIMIT
    }

    private final Reason reason;

    ContactRefusedException(Reason reason) {
        super("A message was not taken: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
