package org.foyer.contact;

import org.jspecify.annotations.Nullable;

/** A file that does not go with a message, with the reason that its owner is told. */
public final class FileRefusedException extends Exception {

    /** Why. */
    public enum Reason {
        /** It is of none of the types that are taken, whatever its name says. */
        TYPE,
        MACROS,
        EMPTY,
        /** It breaks off, or is not what it begins as. */
        BROKEN,
        TOO_LARGE,
        TOO_MANY,
        TOGETHER_TOO_LARGE
    }

    private final Reason reason;
    private final String file;

    FileRefusedException(Reason reason, String file, @Nullable Throwable cause) {
        super("A file was not taken: " + reason, cause);
        this.reason = reason;
        this.file = file;
    }

    FileRefusedException(Reason reason, String file) {
        this(reason, file, null);
    }

    public Reason reason() {
        return reason;
    }

    /** What its owner called it. */
    public String file() {
        return file;
    }
}
