package org.foyer.content;

/**
 * A word over all pages.
 *
 * @param id stays the same while the words change
 * @param text rich text as it came, not yet made safe
 */
public record Notice(String id, Severity severity, LocalText title, LocalText text) {

    /** From what presses to what is good to know. */
    public enum Severity {
        /** Stands as long as it holds; nobody puts it away. */
        ALERT,
        WARNING,
        INFO
    }

    /** Whether one may put it away for oneself. */
    public boolean canBeDismissed() {
        return severity != Severity.ALERT;
    }
}
