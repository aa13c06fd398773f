package org.foyer.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.access.AccessFacts;
import org.foyer.access.Grant;
import org.foyer.access.Permission;
import org.foyer.access.Reacher;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells `access` what follows from memberships, offices and households. */
@Repository
class MembershipFacts implements AccessFacts {

    private static final String REACHES = ReachSql.ofTop(":member");

    private final JdbcClient jdbc;

    MembershipFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Grant> grantsOf(MemberId holder, LocalDate day) {
        return jdbc.sql("""
                        select p.permission, o.unit_id, o.office_type, o.from_date, o.to_date
                        from office o join office_type t on t.code = o.office_type, unnest(t.permissions) p(permission)
                        where o.member_id = :holder and o.from_date <= :day and (o.to_date is null or o.to_date >= :day)
                        order by o.from_date""")
                .param("holder", holder.value())
                .param("day", day)
                .query((row, number) -> new Grant(
                        Permission.valueOf(row.getString("permission")),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("office_type"),
                        row.getObject("from_date", LocalDate.class),
                        day(row, "to_date")))
                .list();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    @Override
    public Set<UnitId> unitsOver(MemberId member, LocalDate day) {
        return jdbc.sql("select top.id from unit top where " + REACHES)
                .param("member", member.value())
                .param("day", day)
                .query((row, number) -> new UnitId(row.getObject("id", UUID.class)))
                .set();
    }

    @Override
    public List<Reacher> holdersIn(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql("""
                        select o.member_id, o.unit_id, o.office_type, o.from_date, o.to_date, t.permissions
                        from office o join office_type t on t.code = o.office_type join unit u on u.id = o.unit_id
                        join member m on m.id = o.member_id
                        where o.unit_id = any(:units) and cardinality(t.permissions) > 0
                          and o.from_date <= :day and (o.to_date is null or o.to_date >= :day)
                        order by nlevel(u.path) desc, u.path, t.position, t.code, m.last_name, m.first_name""")
                .param("units", ids(units))
                .param("day", day)
                .query((row, number) -> new Reacher(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getString("office_type"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("from_date", LocalDate.class),
                        day(row, "to_date"),
                        Arrays.stream((String[]) row.getArray("permissions").getArray())
                                .map(Permission::valueOf)
                                .collect(Collectors.toSet())))
                .list();
    }

    @Override
    public boolean belongsTo(MemberId member, Collection<UnitId> units, LocalDate day) {
        return jdbc.sql("select exists (select from unit top where top.id = any(:units) and " + REACHES + ")")
                .param("units", ids(units))
                .param("member", member.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isMember(MemberId person, LocalDate day) {
        return jdbc.sql("""
                        select exists (
                            select from (select from_date, to_date from membership where member_id = :id
                                         union all select from_date, to_date from office where member_id = :id) held
                            where held.from_date <= :day and (held.to_date is null or held.to_date >= :day))""")
                .param("id", person.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean liesIn(UnitId unit, Collection<UnitId> others) {
        return jdbc.sql("""
                        select exists (select from unit u join unit top on u.path <@ top.path
                                       where u.id = :unit and top.id = any(:others))""")
                .param("unit", unit.value())
                .param("others", ids(others))
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<UnitId> tops() {
        return jdbc.sql("select id from unit where parent_id is null")
                .query((row, number) -> new UnitId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public boolean isGuardian(MemberId adult, MemberId child, LocalDate day) {
        return jdbc.sql("""
                        select exists (
                            select from member a join member c on c.household_id = a.household_id and c.id <> a.id
                            where a.id = :adult and c.id = :child
                              and c.birth_date > cast(:day as date) - interval '18 years'
                              and a.birth_date <= cast(:day as date) - interval '18 years')""")
                .param("adult", adult.value())
                .param("child", child.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isMainPersonOf(MemberId main, MemberId other) {
        return jdbc.sql("""
                        select exists (
                            select from member a join member o on o.household_id = a.household_id and o.id <> a.id
                            where a.id = :main and a.household_main and o.id = :other)""")
                .param("main", main.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
