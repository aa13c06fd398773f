package org.foyer.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.assembly.AssemblyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The desks. */
@Repository
class DeskTable {

    private final JdbcClient jdbc;

    DeskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Desk> of(AssemblyId assembly) {
        return jdbc.sql("select * from door_desk where assembly_id = ? order by name, id")
                .param(assembly.value())
                .query(DeskTable::desk)
                .list();
    }

    Optional<Desk> find(UUID desk) {
        return jdbc.sql("select * from door_desk where id = ?")
                .param(desk)
                .query(DeskTable::desk)
                .optional();
    }

    Optional<Desk> byToken(byte[] hash) {
        return jdbc.sql("select * from door_desk where token_hash = ?")
                .param(hash)
                .query(DeskTable::desk)
                .optional();
    }

    UUID add(AssemblyId assembly, Desks.Plan plan) {
        return jdbc.sql("""
                        insert into door_desk (assembly_id, name, part, cards_from, cards_to)
                        values (:assembly, :name, :part, :from, :to) returning id""")
                .param("assembly", assembly.value())
                .param("name", plan.name())
                .param("part", plan.part(), Types.INTEGER)
                .param("from", plan.cardsFrom(), Types.INTEGER)
                .param("to", plan.cardsTo(), Types.INTEGER)
                .query(UUID.class)
                .single();
    }

    void change(UUID desk, Desks.Plan plan) {
        jdbc.sql("update door_desk set name = :name, part = :part, cards_from = :from, cards_to = :to where id = :desk")
                .param("desk", desk)
                .param("name", plan.name())
                .param("part", plan.part(), Types.INTEGER)
                .param("from", plan.cardsFrom(), Types.INTEGER)
                .param("to", plan.cardsTo(), Types.INTEGER)
                .update();
    }

    void code(UUID desk, byte[] hash, Instant until, UUID official, String office) {
        jdbc.sql("update door_desk set code_hash = ?, code_until = ?, let_in_by = ?, let_in_as = ? where id = ?")
                .params(hash, Timestamp.from(until), official, office, desk)
                .update();
    }

    /** Gives the desk to a device, if the code is good now; it is good once. */
    Optional<Desk> enrol(byte[] code, byte[] token, String device, Instant now) {
        return jdbc.sql("""
                        update door_desk set code_hash = null, code_until = null, token_hash = :token, enrolled_at = :now,
                               device = :device, seen_at = :now, noted_at = null
                        where code_hash = :code and code_until > :now and revoked_at is null
                        returning *""")
                .param("code", code)
                .param("token", token)
                .param("now", Timestamp.from(now))
                .param("device", device)
                .query(DeskTable::desk)
                .optional();
    }

    Optional<AssemblyId> assemblyOfCode(byte[] code) {
        return jdbc.sql("select assembly_id from door_desk where code_hash = ?")
                .param(code)
                .query(UUID.class)
                .optional()
                .map(AssemblyId::new);
    }

    void revoke(UUID desk, Instant now) {
        jdbc.sql(
                        "update door_desk set revoked_at = ?, code_hash = null, code_until = null where id = ? and revoked_at is null")
                .params(Timestamp.from(now), desk)
                .update();
    }

    void seen(UUID desk, Instant now, int waiting, long skewMillis) {
        jdbc.sql("update door_desk set seen_at = ?, waiting = ?, skew_millis = ? where id = ?")
                .params(Timestamp.from(now), waiting, skewMillis, desk)
                .update();
    }

    private static Desk desk(ResultSet row, int number) throws SQLException {
        return new Desk(
                row.getObject("id", UUID.class),
                new AssemblyId(row.getObject("assembly_id", UUID.class)),
                row.getString("name"),
                row.getObject("part", Integer.class),
                row.getObject("cards_from", Integer.class),
                row.getObject("cards_to", Integer.class),
                instant(row, "code_until"),
                instant(row, "enrolled_at"),
                instant(row, "revoked_at"),
                row.getString("device"),
                instant(row, "seen_at"),
                row.getInt("waiting"),
                row.getLong("skew_millis"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
