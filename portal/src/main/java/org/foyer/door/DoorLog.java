package org.foyer.door;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.foyer.assembly.AssemblyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of the door: written at its end only, each line holding on to the one before it (docs/decisions/0201-the-log-of-the-door.md).
 * The database lets the portal delete no line and change nothing of one but free words.
 */
@Repository
public class DoorLog {

    private static final int SALT = 16;

    private static final String INSERT = """
            insert into door_event (assembly_id, position, nonce, act, attendee_id, desk_id, official_id, happened_at, device_at,
                arrived_at, offline, card, refers, reason, doubt, rules_version, note, note_salt, note_digest, previous, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SecureRandom random = new SecureRandom();

    DoorLog(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Where a log ends. */
    record Head(long position, byte[] hash) {}

    private record Line(
            DoorEvent event,
            byte[] previous,
            byte[] hash,
            @Nullable String note,
            byte @Nullable [] salt,
            byte @Nullable [] digest) {}

    /** Keeps everybody else from writing until the transaction ends: what is decided now rests on all that came before. */
    @Transactional(propagation = Propagation.MANDATORY)
    Head lock(AssemblyId assembly) {
        return locked(assembly).orElseGet(() -> {
            jdbc.sql("insert into door_head (assembly_id, hash) values (?, ?) on conflict do nothing")
                    .params(assembly.value(), Chain.beginning(assembly.value()))
                    .update();
            return locked(assembly).orElseThrow();
        });
    }

    private Optional<Head> locked(AssemblyId assembly) {
        return jdbc.sql("select position, hash from door_head where assembly_id = ? for update")
                .param(assembly.value())
                .query((row, number) -> new Head(row.getLong("position"), row.getBytes("hash")))
                .optional();
    }

    /** Writes lines behind the head that the caller has locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<DoorEvent> append(AssemblyId assembly, Head head, List<Draft> drafts) {
        var lines = new ArrayList<Line>();
        byte[] previous = head.hash();
        for (var draft : drafts) {
            var event = draft.at(head.position() + lines.size() + 1);
            byte @Nullable [] salt = draft.note() == null ? null : salt();
            byte @Nullable [] digest =
                    salt == null ? null : Chain.noteDigest(salt, Objects.requireNonNull(draft.note()));
            byte[] hash = Chain.hash(previous, event, digest);
            lines.add(new Line(event, previous, hash, draft.note(), salt, digest));
            previous = hash;
        }
        if (!lines.isEmpty()) {
            batches.batchUpdate(INSERT, lines, lines.size(), (statement, line) -> set(statement, assembly, line));
            jdbc.sql("update door_head set position = ?, hash = ? where assembly_id = ?")
                    .params(head.position() + lines.size(), previous, assembly.value())
                    .update();
        }
        return lines.stream().map(Line::event).toList();
    }

    /**
     * A line as it stands in the log, with its place in the chain in hexadecimal digits.
     *
     * @param note free words, null where there were none or they are deleted
     * @param digest what stands for the free words in the chain
     */
    public record Written(
            DoorEvent event,
            @Nullable String note,
            @Nullable String digest,
            String previous,
            String hash) {}

    /** The whole log, for whoever may take it along; callers ask whether they may. */
    public List<Written> written(AssemblyId assembly) {
        return jdbc.sql("select * from door_event where assembly_id = ? order by position")
                .param(assembly.value())
                .query((row, number) -> new Written(
                        DoorEventRows.event(row, number),
                        row.getString("note"),
                        hex(row.getBytes("note_digest")),
                        Objects.requireNonNull(hex(row.getBytes("previous"))),
                        Objects.requireNonNull(hex(row.getBytes("hash")))))
                .list();
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    /** What was written behind the position, in order. */
    public List<DoorEvent> since(AssemblyId assembly, long position) {
        return jdbc.sql("select * from door_event where assembly_id = ? and position > ? order by position")
                .params(assembly.value(), position)
                .query(DoorEventRows::event)
                .list();
    }

    /** The position of the last line, 0 before the first. */
    public long end(AssemblyId assembly) {
        return jdbc.sql("select position from door_head where assembly_id = ?")
                .param(assembly.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return salt;
    }

    private static void set(PreparedStatement statement, AssemblyId assembly, Line line) throws SQLException {
        var event = line.event();
        int at = 0;
        statement.setObject(++at, assembly.value());
        statement.setLong(++at, event.position());
        statement.setObject(++at, event.nonce());
        statement.setString(++at, event.act().name());
        statement.setObject(++at, event.attendee(), Types.OTHER);
        statement.setObject(++at, event.desk(), Types.OTHER);
        statement.setObject(++at, event.official(), Types.OTHER);
        statement.setTimestamp(++at, Timestamp.from(event.happenedAt()));
        statement.setTimestamp(++at, Timestamp.from(event.deviceAt()));
        statement.setTimestamp(++at, Timestamp.from(event.arrivedAt()));
        statement.setBoolean(++at, event.offline());
        statement.setObject(++at, event.card(), Types.INTEGER);
        statement.setObject(++at, event.refers(), Types.OTHER);
        statement.setString(++at, event.reason());
        statement.setString(++at, event.doubt());
        statement.setObject(++at, event.rules(), Types.INTEGER);
        statement.setString(++at, line.note());
        statement.setBytes(++at, line.salt());
        statement.setBytes(++at, line.digest());
        statement.setBytes(++at, line.previous());
        statement.setBytes(++at, line.hash());
    }
}
