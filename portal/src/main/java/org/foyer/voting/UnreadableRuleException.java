package org.foyer.voting;

/** A rule that cannot be read: its message says where and what to write instead. */
public final class UnreadableRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRuleException(String where, String what) {
        super("The rule at %s cannot be read: %s".formatted(where, what));
    }
}
