package org.foyer.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads members as others see them. Visibility is part of each question to the database, never left to a view. */
@Repository
@Transactional(readOnly = true)
public class VisibleMembers {

    private final JdbcClient jdbc;
    private final LocalNames names;
    private final Clock clock;

    VisibleMembers(JdbcClient jdbc, LocalNames names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What the viewer may see of the member. The public sees no more than that nobody is there, unless the member shows
     * something to everyone; nobody sees somebody who died.
     */
    public Optional<VisibleMember> find(MemberId id, Viewer viewer) {
        return jdbc.sql("""
                        with shown as (
                            select f.field from unnest(:fields) f(field)
                            left join field_visibility v on v.member_id = :id and v.field = f.field
                            where coalesce(v.visibility, :unchosen) = any(:circles))
                        select m.first_name, m.last_name,
                               case when :official then m.number end as number,
                               case when 'BIRTH_DATE' in (select field from shown) then m.birth_date end as birth_date,
                               case when 'LANGUAGE' in (select field from shown) then m.language end as language,
                               'PHOTO' in (select field from shown)
                                   and exists (select from member_photo p where p.member_id = m.id) as photo,
                               'ADDRESS' in (select field from shown) as address,
                               'MEMBERSHIPS' in (select field from shown) as sections
                        from member m where m.id = :id and not m.deceased""")
                .param("id", id.value())
                .param("fields", fields())
                .param("unchosen", VisibleField.UNCHOSEN.name())
                .param("circles", viewer.circles())
                .param("official", viewer == Viewer.INSIDER || viewer == Viewer.OFFICIAL)
                .query((row, number) -> visible(id, viewer, row))
                .optional()
                .filter(member -> viewer != Viewer.PUBLIC || member.showsAnything());
    }

    private VisibleMember visible(MemberId id, Viewer viewer, ResultSet row) throws SQLException {
        return new VisibleMember(
                id,
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                Optional.ofNullable(row.getString("number")),
                row.getBoolean("photo"),
                contacts(id, viewer),
                row.getBoolean("address") ? address(id) : Optional.empty(),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                Optional.ofNullable(row.getString("language")),
                row.getBoolean("sections") ? sections(id) : List.of());
    }

    private List<VisibleMember.Contact> contacts(MemberId id, Viewer viewer) {
        return jdbc.sql("""
                        select kind, value, label from contact_point
                        where member_id = :id and visibility = any(:circles)
                        order by case kind when 'MOBILE' then 1 when 'PHONE' then 2 else 3 end, main desc, value""")
                .param("id", id.value())
                .param("circles", viewer.circles())
                .query((row, number) -> new VisibleMember.Contact(
                        ContactKind.valueOf(row.getString("kind")),
                        row.getString("value"),
                        Optional.ofNullable(row.getString("label"))))
                .list();
    }

    private Optional<Address> address(MemberId id) {
        return jdbc.sql("select a.* from address_on(:id, :day) a where a.id is not null")
                .param("id", id.value())
                .param("day", LocalDate.now(clock))
                .query((row, number) -> new Address(
                        row.getString("addition"),
                        row.getString("street"),
                        row.getString("house_number"),
                        row.getString("post_box"),
                        row.getString("postcode"),
                        row.getString("town"),
                        row.getString("country")))
                .optional();
    }

    private List<VisibleMember.Section> sections(MemberId id) {
        return jdbc.sql("""
                        select u.name as unit, c.name as category
                        from membership m join unit u on u.id = m.unit_id
                        join membership_category c on c.code = m.category
                        where m.member_id = :id and m.from_date <= :day and (m.to_date is null or m.to_date >= :day)
                        order by m.kind desc, m.from_date""")
                .param("id", id.value())
                .param("day", LocalDate.now(clock))
                .query((row, number) -> new VisibleMember.Section(
                        names.read(row.getString("unit")), names.read(row.getString("category"))))
                .list();
    }

    private static String[] fields() {
        return java.util.Arrays.stream(VisibleField.values()).map(Enum::name).toArray(String[]::new);
    }
}
