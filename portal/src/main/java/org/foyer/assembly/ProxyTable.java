package org.foyer.assembly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proxies that hold. A revoked one stays, for the log of the door; nobody asks for it here. */
@Repository
class ProxyTable {

    private static final String SELECT = """
            select p.*, g.name giver_name, gm.number giver_number, g.votes giver_votes, h.name holder_name, hm.number holder_number
            from proxy p join attendee g on g.id = p.giver_id join attendee h on h.id = p.holder_id
            left join member gm on gm.id = g.member_id left join member hm on hm.id = h.member_id
            where p.revoked_at is null and
            """;

    private final JdbcClient jdbc;

    ProxyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an assembly, by giver. */
    List<Proxy> of(AssemblyId assembly, Set<UUID> inRoom) {
        return jdbc.sql(SELECT + "p.assembly_id = ? order by gm.last_name, gm.first_name, p.id")
                .param(assembly.value())
                .query((row, number) -> proxy(row, inRoom))
                .list();
    }

    Optional<Proxy> find(UUID id) {
        return jdbc.sql(SELECT + "p.id = ?")
                .param(id)
                .query((row, number) -> proxy(row, Set.of()))
                .optional();
    }

    /** The one that somebody gave. */
    Optional<Proxy> given(UUID giver) {
        return jdbc.sql(SELECT + "p.giver_id = ?")
                .param(giver)
                .query((row, number) -> proxy(row, Set.of()))
                .optional();
    }

    /** Those that somebody holds. */
    List<Proxy> held(UUID holder) {
        return jdbc.sql(SELECT + "p.holder_id = ? order by p.given_at")
                .param(holder)
                .query((row, number) -> proxy(row, Set.of()))
                .list();
    }

    void give(AssemblyId assembly, UUID giver, UUID holder, Instant now) {
        jdbc.sql("insert into proxy (assembly_id, giver_id, holder_id, given_at) values (?, ?, ?, ?)")
                .params(assembly.value(), giver, holder, Timestamp.from(now))
                .update();
    }

    void revoke(UUID proxy, Instant now) {
        jdbc.sql("update proxy set revoked_at = ? where id = ? and revoked_at is null")
                .params(Timestamp.from(now), proxy)
                .update();
    }

    /** People with a vote, by a part of name or number. */
    List<Proxy.Person> entitled(AssemblyId assembly, String text, int offset, int limit) {
        return jdbc.sql("""
                        select a.id, m.number, a.name from attendee a join member m on m.id = a.member_id
                        where a.assembly_id = :assembly and a.votes > 0 and a.same_as is null
                          and (:text = '' or strpos(lower(concat_ws(' ', m.first_name, m.last_name, m.number)), lower(:text)) > 0)
                        order by m.last_name, m.first_name, m.number offset :offset limit :limit""")
                .param("assembly", assembly.value())
                .param("text", text.strip())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Proxy.Person(
                        row.getObject("id", UUID.class), row.getString("number"), row.getString("name")))
                .list();
    }

    private static Proxy proxy(ResultSet row, Set<UUID> inRoom) throws SQLException {
        UUID holder = row.getObject("holder_id", UUID.class);
        return new Proxy(
                row.getObject("id", UUID.class),
                new AssemblyId(row.getObject("assembly_id", UUID.class)),
                new Proxy.Person(
                        row.getObject("giver_id", UUID.class),
                        row.getString("giver_number"),
                        row.getString("giver_name")),
                new Proxy.Person(holder, row.getString("holder_number"), row.getString("holder_name")),
                row.getTimestamp("given_at").toInstant(),
                row.getInt("giver_votes"),
                inRoom.contains(holder));
    }
}
