package org.foyer.values;

/** Two entries cannot become one now; nothing was changed. */
public class MergeRefusedException extends RuntimeException {

    private final String code;

    /** @param code why, such as {@code importing}: the end of the key of a sentence */
    public MergeRefusedException(String code) {
        super("The entries were not joined: " + code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
