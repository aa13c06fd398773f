package org.foyer.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.foyer.access.Standing;
import org.foyer.access.StandingFacts;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells `access` how a member stands: by memberships, offices and the language they wish to read. */
@Repository
class MembershipStanding implements StandingFacts {

    /** The units of a path of units, from the root down. */
    static final String ABOVE = "array(select top.number from unit top where u.path <@ top.path)";

    /** Boards, committees, groups and huts stand at the level of the unit that they are part of. */
    static final String LEVEL = """
            (select top.kind from unit top where u.path <@ top.path and top.kind in ('NATIONAL', 'REGION', 'SECTION', 'LOCAL_GROUP')
             order by nlevel(top.path) desc limit 1)""";

    private final JdbcClient jdbc;

    MembershipStanding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Standing of(MemberId member, LocalDate day) {
        var offices = offices(member, day);
        return jdbc.sql("""
                        with held as (
                            select s.category, s.unit_id from membership s
                            where s.member_id = :member and s.from_date <= :day and (s.to_date is null or s.to_date >= :day)
                        ), served as (
                            select o.unit_id from office o
                            where o.member_id = :member and o.from_date <= :day and (o.to_date is null or o.to_date >= :day)
                        )
                        select (select language from member where id = :member) as language,
                               array(select distinct category from held) as categories,
                               array(select distinct top.number from held join unit u on u.id = held.unit_id
                                     join unit top on u.path <@ top.path) as units,
                               array(select u.number from held join unit u on u.id = held.unit_id
                                     union select u.number from served join unit u on u.id = served.unit_id) as groups""")
                .param("member", member.value())
                .param("day", day)
                .query((row, number) -> {
                    var categories = set(row, "categories");
                    return new Standing(
                            !categories.isEmpty() || !offices.isEmpty(),
                            row.getString("language"),
                            categories,
                            set(row, "units"),
                            set(row, "groups"),
                            offices);
                })
                .single();
    }

    private List<Standing.HeldOffice> offices(MemberId member, LocalDate day) {
        return jdbc.sql("select o.office_type, coalesce(" + LEVEL + ", u.kind) as level, " + ABOVE + " as units " + """
                        from office o join unit u on u.id = o.unit_id
                        where o.member_id = :member and o.from_date <= :day and (o.to_date is null or o.to_date >= :day)
                        order by o.from_date, o.id""")
                .param("member", member.value())
                .param("day", day)
                .query((row, number) -> new Standing.HeldOffice(
                        row.getString("office_type"), row.getString("level"), set(row, "units")))
                .list();
    }

    private static Set<String> set(ResultSet row, String column) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
    }
}
