package org.foyer.access;

import org.springframework.security.access.AccessDeniedException;

/** Somebody asked for what they may not have. The message tells nothing about what was asked for. */
public class AccessRefusedException extends AccessDeniedException {

    /** The code of what support does not do in the name of a member. */
    public static final String SUPPORT = "support";

    private final String code;

    AccessRefusedException(String code) {
        super("Access refused: " + code);
        this.code = code;
    }

    /** The reason, for machines. */
    public String code() {
        return code;
    }
}
