package org.foyer.member;

import java.util.List;
import java.util.stream.Stream;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All that this room keeps about a member: whole rows, so that a new column is never forgotten. */
@Repository
@Order(100)
class MemberPersonalData implements PersonalData {

    private static final String ROW = "select to_jsonb(t) - 'member_id' - 'version' ";

    private final JdbcClient jdbc;

    MemberPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> about(MemberId member) {
        return Stream.of(
                        section(member, "member", ROW + "from member t where t.id = ?"),
                        section(member, "contact_point", """
                                from contact_point t where t.member_id = ? order by t.kind, t.main desc, t.value"""),
                        section(member, "postal_address", """
                                from postal_address t where t.member_id = ? order by t.valid_from"""),
                        section(member, "membership", ROW + """
                                || jsonb_build_object('unit', u.name)
                                from membership t join unit u on u.id = t.unit_id
                                where t.member_id = ? order by t.from_date"""),
                        section(member, "office", ROW + """
                                || jsonb_build_object('unit', u.name)
                                from office t join unit u on u.id = t.unit_id
                                where t.member_id = ? order by t.from_date"""),
                        section(member, "suspension", ROW + """
                                || jsonb_build_object('unit', u.name)
                                from suspension t join unit u on u.id = t.unit_id
                                where t.member_id = ? order by t.from_date"""),
                        section(member, "field_visibility", """
                                from field_visibility t where t.member_id = ? order by t.field"""),
                        section(member, "magazine_delivery", """
                                from magazine_delivery t where t.member_id = ? order by t.magazine"""),
                        section(member, "former_member", """
                                select to_jsonb(t) - 'member_id' - 'merged_by'
                                from former_member t where t.member_id = ? order by t.merged_at"""),
                        section(member, "member_photo", ROW + """
                                || jsonb_build_object('content', translate(encode(t.content, 'base64'), E'\\n', ''),
                                                      'thumbnail', translate(encode(t.thumbnail, 'base64'), E'\\n', ''))
                                from member_photo t where t.member_id = ?"""))
                .toList();
    }

    private Section section(MemberId member, String name, String sql) {
        return new Section(
                name,
                jdbc.sql(sql.startsWith("select") ? sql : ROW + sql)
                        .param(member.value())
                        .query(String.class)
                        .list());
    }
}
