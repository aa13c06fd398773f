package org.foyer.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.Counts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seals; the database lets nobody change one. */
@Repository
class SealTable {

    private final JdbcClient jdbc;

    SealTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int next(AssemblyId assembly) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from assembly_seal where assembly_id = ?")
                .param(assembly.value())
                .query(Integer.class)
                .single();
    }

    void add(Seal seal, byte[] statement) {
        var counts = seal.counts();
        jdbc.sql("""
                        insert into assembly_seal (id, assembly_id, number, title, sealed_at, official_id, votes, disputed, conflicts,
                               people, guests, entitled, needed, rules, log_position, log_hash, intact, statement)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        seal.id(),
                        seal.assembly().value(),
                        seal.number(),
                        seal.title(),
                        Timestamp.from(seal.at()),
                        seal.official(),
                        counts.votes(),
                        counts.disputed(),
                        seal.conflicts(),
                        counts.people(),
                        counts.guests(),
                        counts.entitled(),
                        seal.needed(),
                        seal.rules().toArray(Integer[]::new),
                        seal.position(),
                        HexFormat.of().parseHex(seal.hash()),
                        seal.intact(),
                        statement)
                .update();
    }

    List<Seal> of(AssemblyId assembly) {
        return jdbc.sql("select * from assembly_seal where assembly_id = ? order by number")
                .param(assembly.value())
                .query(SealTable::seal)
                .list();
    }

    Optional<byte[]> statement(AssemblyId assembly, UUID seal) {
        return jdbc.sql("select statement from assembly_seal where assembly_id = ? and id = ?")
                .params(assembly.value(), seal)
                .query(byte[].class)
                .optional();
    }

    private static Seal seal(ResultSet row, int place) throws SQLException {
        return new Seal(
                row.getObject("id", UUID.class),
                new AssemblyId(row.getObject("assembly_id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                row.getTimestamp("sealed_at").toInstant(),
                row.getObject("official_id", UUID.class),
                new Counts(
                        row.getInt("votes"),
                        row.getInt("disputed"),
                        row.getInt("people"),
                        row.getInt("guests"),
                        row.getInt("entitled"),
                        0),
                row.getInt("conflicts"),
                row.getInt("needed"),
                Arrays.asList((Integer[]) row.getArray("rules").getArray()),
                row.getLong("log_position"),
                HexFormat.of().formatHex(row.getBytes("log_hash")),
                row.getBoolean("intact"));
    }
}
