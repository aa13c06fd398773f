package org.foyer.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * One changed row in the change log.
 *
 * @param entity the table, such as {@code postal_address}
 * @param fields the changed fields, in the order of their names
 */
public record Change(
        long id,
        Instant at,
        String actor,
        @Nullable MemberId actorMember,
        String channel,
        @Nullable String reason,
        @Nullable MemberId member,
        String entity,
        UUID entityId,
        Operation operation,
        List<FieldChange> fields) {

    /** What happened to the row. */
    public enum Operation {
        INSERT,
        UPDATE,
        DELETE
    }

    /** One field; a value that was or is empty is null. */
    public record FieldChange(
            String field, @Nullable String from, @Nullable String to) {}
}
