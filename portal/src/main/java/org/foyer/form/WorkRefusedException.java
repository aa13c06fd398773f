package org.foyer.form;

/** Something with an answer cannot be done; nothing has changed. */
public class WorkRefusedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** Its sender took it back. */
        WITHDRAWN,
        /** Whom it was to be given to does not hold the office today. */
        NOT_IN_OFFICE,
        /** It would be deleted today or earlier. */
        DAY_PAST,
        /** It would be kept longer than is allowed. */
        DAY_TOO_LATE,
        /** Keeping something longer needs a reason. */
        REASON_MISSING,
        EMPTY,
        TOO_LONG,
        /** The sender left no way to reach them. */
        NO_ADDRESS,
        /** The conversation with the sender takes nothing more. */
        CONVERSATION_OVER
    }

    private final Reason reason;

    WorkRefusedException(Reason reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
