package org.foyer.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads where a member belongs and which offices they hold. */
@Repository
class MembershipQueries {

    private final JdbcClient jdbc;
    private final LocalNames names;

    MembershipQueries(JdbcClient jdbc, LocalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** The main membership of today first, the past ones last. */
    List<MemberProfile.Membership> membershipsOf(MemberId id) {
        return jdbc.sql("""
                        select u.id, u.name, u.card_name, c.name as category_name, m.kind, m.from_date, m.to_date, m.dues_paid_until
                        from membership m join unit u on u.id = m.unit_id join membership_category c on c.code = m.category
                        where m.member_id = ?
                        order by m.to_date desc nulls first, m.kind = 'MAIN' desc, m.from_date desc""")
                .param(id.value())
                .query((row, number) -> new MemberProfile.Membership(
                        new UnitId(row.getObject("id", UUID.class)),
                        names.read(row.getString("name")),
                        row.getString("card_name"),
                        names.read(row.getString("category_name")),
                        MembershipKind.valueOf(row.getString("kind")),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("to_date", LocalDate.class),
                        row.getObject("dues_paid_until", LocalDate.class)))
                .list();
    }

    /** The offices that go on first, the past ones last. */
    List<MemberProfile.Office> officesOf(MemberId id) {
        return jdbc.sql("""
                        select u.id, u.name, t.name as office_name, o.from_date, o.to_date
                        from office o join unit u on u.id = o.unit_id join office_type t on t.code = o.office_type
                        where o.member_id = ? order by o.to_date desc nulls first, t.position, o.from_date desc""")
                .param(id.value())
                .query((row, number) -> new MemberProfile.Office(
                        new UnitId(row.getObject("id", UUID.class)),
                        names.read(row.getString("name")),
                        names.read(row.getString("office_name")),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("to_date", LocalDate.class)))
                .list();
    }
}
