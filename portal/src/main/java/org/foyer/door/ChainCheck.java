package org.foyer.door;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.foyer.assembly.AssemblyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a log from its beginning and looks whether anything was changed, put in or left out. */
@Service
public class ChainCheck {

    private final JdbcClient jdbc;

    ChainCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Stored(
            DoorEvent event,
            byte[] previous,
            byte[] hash,
            @Nullable String note,
            byte @Nullable [] salt,
            byte @Nullable [] digest) {

        /** Free words may be gone, but not be others. */
        boolean isTrue(long position, byte[] before) {
            boolean words = note == null
                    || salt == null
                    || Arrays.equals(Chain.noteDigest(salt, note), Objects.requireNonNullElse(digest, new byte[0]));
            return event.position() == position
                    && words
                    && Arrays.equals(previous, before)
                    && Arrays.equals(hash, Chain.hash(before, event, digest));
        }
    }

    /** The position of the first line that is not as it was written; empty where all are, up to the last. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Long> firstBroken(AssemblyId assembly) {
        long position = 0;
        byte[] before = Chain.beginning(assembly.value());
        try (var lines = jdbc
                .sql("select * from door_event where assembly_id = ? order by position")
                .param(assembly.value())
                .query((row, number) -> new Stored(
                        DoorEventRows.event(row, number),
                        row.getBytes("previous"),
                        row.getBytes("hash"),
                        row.getString("note"),
                        row.getBytes("note_salt"),
                        row.getBytes("note_digest")))
                .stream()) {
            for (var line : (Iterable<Stored>) lines::iterator) {
                position++;
                if (!line.isTrue(position, before)) {
                    return Optional.of(position);
                }
                before = line.hash();
            }
        }
        return endsWith(assembly, position, before) ? Optional.empty() : Optional.of(position + 1);
    }

    private boolean endsWith(AssemblyId assembly, long position, byte[] hash) {
        return jdbc.sql("select position, hash from door_head where assembly_id = ?")
                .param(assembly.value())
                .query((row, number) ->
                        row.getLong("position") == position && Arrays.equals(row.getBytes("hash"), hash))
                .optional()
                .orElse(position == 0);
    }
}
