package org.foyer.connector;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail address or phone number.
 *
 * @param id the system's own id of this entry; null where it has none
 * @param label the system's own word for it: Home, Privat …
 * @param primary whether the system takes it for the main one of its kind
 */
public record CrmContactPoint(
        @Nullable String id,
        Kind kind,
        String value,
        @Nullable String label,
        boolean primary) {

    /** What a contact point is. */
    public enum Kind {
        EMAIL,
        MOBILE,
        PHONE
    }

    /** The kind only: the value is personal data. */
    @Override
    public String toString() {
        return "CrmContactPoint[" + kind + "]";
    }
}
