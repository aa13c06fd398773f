package org.foyer.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.assembly.AssemblyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assemblies that are told to OpenSlides. */
@Repository
class ConnectionTable {

    private final JdbcClient jdbc;

    ConnectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Connection> find(AssemblyId assembly) {
        return jdbc.sql("select * from ballot_meeting where assembly_id = ?")
                .param(assembly.value())
                .query(ConnectionTable::connection)
                .optional();
    }

    /** Those of assemblies that are going on, and that are to be tried now. */
    List<Connection> due(Instant now) {
        return jdbc.sql("""
                        select b.* from ballot_meeting b join assembly a on a.id = b.assembly_id
                        where b.next_at <= :now and a.closed_at is null and a.cancelled_at is null and a.ends_at > :over
                        order by b.next_at""")
                .param("now", Timestamp.from(now))
                .param("over", Timestamp.from(now.minusSeconds(6 * 3600)))
                .query(ConnectionTable::connection)
                .list();
    }

    /** Another meeting begins anew: nothing that the former was told holds for it. */
    void connect(AssemblyId assembly, OpenSlidesClient.Meeting meeting, boolean creates, Instant now) {
        jdbc.sql("delete from ballot_meeting where assembly_id = ?")
                .param(assembly.value())
                .update();
        jdbc.sql("""
                        insert into ballot_meeting (assembly_id, meeting_id, name, weighs, creates, connected_at, next_at)
                        values (:assembly, :meeting, :name, :weighs, :creates, :now, :now)""")
                .param("assembly", assembly.value())
                .param("meeting", meeting.id())
                .param("name", meeting.name())
                .param("weighs", meeting.weighs())
                .param("creates", creates)
                .param("now", Timestamp.from(now))
                .update();
    }

    void disconnect(AssemblyId assembly) {
        jdbc.sql("delete from ballot_meeting where assembly_id = ?")
                .param(assembly.value())
                .update();
    }

    /** Whom accounts belong to is personal: it goes with the personal part of the assembly. */
    void forgetErased() {
        jdbc.sql("delete from ballot_meeting b using assembly a where a.id = b.assembly_id and a.erased_at is not null")
                .update();
    }

    void seen(AssemblyId assembly, long position, long revision) {
        jdbc.sql("update ballot_meeting set position = ?, revision = ? where assembly_id = ?")
                .params(position, revision, assembly.value())
                .update();
    }

    void sent(AssemblyId assembly, boolean weighs, Instant now) {
        jdbc.sql(
                        "update ballot_meeting set sent_at = ?, weighs = ?, problem = null, failures = 0 where assembly_id = ?")
                .params(Timestamp.from(now), weighs, assembly.value())
                .update();
    }

    void failed(AssemblyId assembly, String problem, Instant again) {
        jdbc.sql("update ballot_meeting set problem = ?, failures = failures + 1, next_at = ? where assembly_id = ?")
                .params(problem, Timestamp.from(again), assembly.value())
                .update();
    }

    /** Lets it be tried at once. */
    void hurry(AssemblyId assembly, Instant now) {
        jdbc.sql("update ballot_meeting set next_at = ?, position = -1 where assembly_id = ?")
                .params(Timestamp.from(now), assembly.value())
                .update();
    }

    private static Connection connection(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp sent = row.getTimestamp("sent_at");
        return new Connection(
                new AssemblyId(row.getObject("assembly_id", UUID.class)),
                row.getInt("meeting_id"),
                row.getString("name"),
                row.getBoolean("weighs"),
                row.getBoolean("creates"),
                row.getLong("position"),
                row.getLong("revision"),
                sent == null ? null : sent.toInstant(),
                row.getString("problem"),
                row.getInt("failures"));
    }
}
