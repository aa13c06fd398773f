package org.foyer.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.access.Permission;
import org.foyer.member.ReachSql;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Offices, units and people, as far as the given units reach. */
@Repository
@Transactional(readOnly = true)
class OfficeQueries {

    private static final String FOUND = """
            from office o
            join member m on m.id = o.member_id join unit u on u.id = o.unit_id join office_type t on t.code = o.office_type
            where exists (select from unit top where top.id = any(:units) and u.path <@ top.path)
              and (cast(:unit as uuid) is null or u.path <@ (select path from unit where id = :unit))
              and (:text = '' or strpos(lower(concat_ws(' ', m.first_name, m.last_name, m.number, u.number, u.name::text, t.name::text)),
                                        lower(:text)) > 0)
              and (cast(:when as text) is null or :when = case when o.from_date > :today then 'FUTURE'
                                                               when o.to_date < :today then 'PAST' else 'NOW' end)
            """;
    private static final String COLUMNS = """
            select o.*, m.number, concat_ws(' ', nullif(m.first_name, ''), m.last_name) as name, u.number as unit_number,
                   u.name as unit_name, nlevel(u.path) as depth, t.name as type_name, t.permissions,
                   array(select distinct s.source from import_seen_office s
                         where s.member_id = o.member_id and s.unit_id = o.unit_id and s.office_type = o.office_type
                           and s.from_date = o.from_date order by 1) as sources
            """;

    private final JdbcClient jdbc;
    private final LocalNames names;

    OfficeQueries(JdbcClient jdbc, LocalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    int count(OfficeSearch search, Collection<UnitId> reach, LocalDate today) {
        return asked("select count(*) " + FOUND, search, reach, today)
                .query(Integer.class)
                .single();
    }

    List<HeldOffice> page(OfficeSearch search, Collection<UnitId> reach, LocalDate today, int offset, int limit) {
        return asked(
                        COLUMNS + FOUND
                                + " order by u.path, t.position, t.code, o.from_date desc, o.id offset :offset limit :limit",
                        search,
                        reach,
                        today)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::office)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, OfficeSearch search, Collection<UnitId> reach, LocalDate today) {
        return jdbc.sql(sql)
                .param("units", ids(reach))
                .param("unit", search.unit() == null ? null : search.unit().value(), java.sql.Types.OTHER)
                .param("text", search.text().strip())
                .param("when", search.when() == null ? null : search.when().name())
                .param("today", today);
    }

    Optional<HeldOffice> find(UUID id) {
        return jdbc.sql(COLUMNS + """
                        from office o join member m on m.id = o.member_id join unit u on u.id = o.unit_id
                        join office_type t on t.code = o.office_type where o.id = :id""").param("id", id).query(this::office).optional();
    }

    List<OfficeUnit> unitsIn(Collection<UnitId> reach) {
        return jdbc.sql("""
                        select u.id as unit_id, u.number as unit_number, u.name as unit_name, nlevel(u.path) as depth from unit u
                        where exists (select from unit top where top.id = any(:units) and u.path <@ top.path)
                        order by u.path""")
                .param("units", ids(reach))
                .query((row, number) -> unit(row))
                .list();
    }

    List<OfficeKind> kinds() {
        return jdbc.sql(
                        "select code as office_type, name as type_name, permissions from office_type order by position, code")
                .query((row, number) -> kind(row))
                .list();
    }

    /** People whom the units reach, by a part of name or number; anybody by the exact number. */
    List<Candidate> people(String text, Collection<UnitId> reach, LocalDate today, int offset, int limit) {
        return jdbc.sql("""
                        select m.id, m.number, concat_ws(' ', nullif(m.first_name, ''), m.last_name) as name from member m
                        where not m.deceased
                          and (m.number = :text
                               or length(:text) > 1
                                  and strpos(lower(concat_ws(' ', m.first_name, m.last_name, m.number)), lower(:text)) > 0
                                  and %s)
                        order by m.last_name, m.first_name, m.number offset :offset limit :limit""".formatted(ReachSql.belonging("m.id", "units")))
                .param("text", text.strip())
                .param("units", ids(reach))
                .param("day", today)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Candidate(
                        new MemberId(row.getObject("id", UUID.class)), row.getString("number"), row.getString("name")))
                .list();
    }

    /** Whether the member holds, today or later, another office that gives the permission. */
    boolean holdsAnother(MemberId holder, Permission permission, UUID but, LocalDate today) {
        return jdbc.sql("""
                        select exists (select from office o join office_type t on t.code = o.office_type
                                       where o.member_id = :holder and o.id <> :but and :permission = any(t.permissions)
                                         and o.from_date <= :today and (o.to_date is null or o.to_date >= :today))""")
                .param("holder", holder.value())
                .param("but", but)
                .param("permission", permission.name())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    private HeldOffice office(ResultSet row, int number) throws SQLException {
        return new HeldOffice(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("number"),
                row.getString("name"),
                unit(row),
                kind(row),
                row.getObject("from_date", LocalDate.class),
                day(row, "to_date"),
                List.of((String[]) row.getArray("sources").getArray()),
                row.getInt("version"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private OfficeUnit unit(ResultSet row) throws SQLException {
        return new OfficeUnit(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_number"),
                names.read(row.getString("unit_name")),
                row.getInt("depth"));
    }

    private OfficeKind kind(ResultSet row) throws SQLException {
        return new OfficeKind(
                row.getString("office_type"),
                names.read(row.getString("type_name")),
                Arrays.stream((String[]) row.getArray("permissions").getArray())
                        .map(Permission::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
