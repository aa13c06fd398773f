package org.foyer.audit;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at a member's data, and at whose lists the member looked. */
@Repository
@Order(510)
class LookPersonalData implements PersonalData {

    private static final String ROW = "select to_jsonb(l) - 'by_member' from look l ";

    private final JdbcClient jdbc;

    LookPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(
                section(member, "look_member", """
                        where l.id in (select look_id from look_member where member_id = ?) order by l.at desc"""),
                section(member, "look", "where l.by_member = ? order by l.at desc"));
    }

    private Section section(MemberId member, String name, String which) {
        return new Section(
                name,
                jdbc.sql(ROW + which).param(member.value()).query(String.class).list());
    }
}
