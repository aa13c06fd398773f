package org.foyer.connector;

import org.jspecify.annotations.Nullable;

/**
 * A wish to change one field.
 *
 * @param seen what the portal last saw in the system; null for nothing
 * @param wanted what shall stand there; null for nothing
 */
public record FieldChange(
        CrmField field, @Nullable String seen, @Nullable String wanted) {

    /** The field only: values are personal data. */
    @Override
    public String toString() {
        return "change of " + field;
    }
}
