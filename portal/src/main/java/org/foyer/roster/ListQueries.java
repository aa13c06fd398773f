package org.foyer.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.LocalNames;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which lists there are. */
@Repository
@Transactional(readOnly = true)
class ListQueries {

    /** Whom a list shows, by name; the parameters are {@link #ofList}. */
    static final String PEOPLE = """
            select p.member_id from roster_person p
            where p.from_night <= :night and coalesce(p.to_night, :night) >= :night
              and p.member_id in (select m.member_id from roster_membership m
                                  where m.path <@ cast(:path as ltree)
                                    and m.from_night <= :night and coalesce(m.to_night, :night) >= :night)
            order by p.sort_name""";

    private static final String LIST = """
            select l.id, l.night, n.taken_at, l.unit_id, u.name, u.kind, nlevel(u.path) as depth, l.people
            from roster_list l join roster_night n on n.id = l.night join unit u on u.id = l.unit_id
            """;

    private final JdbcClient jdbc;
    private final LocalNames names;

    ListQueries(JdbcClient jdbc, LocalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** The nights, latest first. */
    List<Night> nights() {
        return jdbc.sql("select id, taken_at from roster_night order by taken_at desc, id desc")
                .query((row, number) -> night(row, "id"))
                .list();
    }

    boolean isThere(Night night) {
        return jdbc.sql("select exists (select from roster_night where id = ?)")
                .param(night.id())
                .query(Boolean.class)
                .single();
    }

    boolean anybodyThere() {
        return jdbc.sql("select exists (select from membership)")
                .query(Boolean.class)
                .single();
    }

    /** The lists of a night within reach, in the order of the tree. */
    List<MemberList> within(List<UnitId> reach, int night) {
        return jdbc.sql(LIST + """
                        where l.night = :night
                          and exists (select from unit top where top.id = any(:reach) and u.path <@ top.path)
                        order by (select array_agg(a.number order by nlevel(a.path)) from unit a where a.path @> u.path)""")
                .param("night", night)
                .param("reach", reach.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(this::list)
                .list();
    }

    Optional<MemberList> find(UUID id) {
        return jdbc.sql(LIST + " where l.id = ?").param(id).query(this::list).optional();
    }

    /** The parameters that name a list in a query. */
    Map<String, Object> ofList(MemberList list) {
        String path = jdbc.sql("select path::text from roster_list where id = ?")
                .param(list.id())
                .query(String.class)
                .single();
        return Map.of("night", list.night().id(), "path", path);
    }

    private MemberList list(ResultSet row, int number) throws SQLException {
        return new MemberList(
                row.getObject("id", UUID.class),
                night(row, "night"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                names.read(row.getString("name")),
                row.getString("kind"),
                row.getInt("depth"),
                row.getInt("people"));
    }

    private static Night night(ResultSet row, String id) throws SQLException {
        return new Night(
                row.getInt(id), row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }
}
