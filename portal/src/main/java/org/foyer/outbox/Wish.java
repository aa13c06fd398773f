package org.foyer.outbox;

import org.foyer.connector.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * One field of a person that waits to be carried over.
 *
 * @param recorded what was wanted when the change was made
 * @param present what stands in the portal now; another value means that somebody else replaced the wanted one
 * @param revision settles only this wish, not one that came after it
 * @param seen what stood in the member system as far as we know
 */
record Wish(
        String field, @Nullable String recorded, @Nullable String present, long revision, Seen seen) {

    /**
     * What we know of a value in the member system.
     *
     * @param known false when we never saw it
     * @param sourceSaid what the import has seen last
     */
    record Seen(
            boolean known, @Nullable String value, @Nullable String sourceSaid) {}

    FieldChange change() {
        return new FieldChange(HeldFields.crmField(field), seen.value(), present);
    }

    Wish seeing(@Nullable String now) {
        return new Wish(field, recorded, present, revision, new Seen(true, now, seen.sourceSaid()));
    }
}
