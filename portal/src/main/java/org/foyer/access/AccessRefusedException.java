package org.foyer.access;

import org.springframework.security.access.AccessDeniedException;

/** Somebody asked for what they may not have. The message tells nothing about what was asked for. */
public class AccessRefusedException extends AccessDeniedException {

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
