package org.foyer.connector;

import java.util.Set;

/**
 * What a system can do.
 *
 * @param read whether members can be read from it
 * @param delta whether it can tell what has changed; otherwise all is read and compared by {@link CrmRecord#fingerprint()}
 * @param write whether fields can be written
 * @param verifies whether a writing is checked by reading again
 * @param pageSize most records a page
 * @param writable the fields that may be written
 * @param custom the association's own fields that are read, by the names that the configuration gives them
 */
public record CrmCapabilities(
        boolean read,
        boolean delta,
        boolean write,
        boolean verifies,
        int pageSize,
        Set<CrmField> writable,
        Set<String> custom) {

    public CrmCapabilities {
        writable = Set.copyOf(writable);
        custom = Set.copyOf(custom);
    }
}
