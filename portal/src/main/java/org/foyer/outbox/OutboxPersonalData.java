package org.foyer.outbox;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept about a member's changes on their way to the member system. */
@Repository
@Order(450)
class OutboxPersonalData implements PersonalData {

    private static final String ROW = "select to_jsonb(t) - 'member_id' ";

    private final JdbcClient jdbc;

    OutboxPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(
                section(member, "outbox_field", "from outbox_field t where t.member_id = ? order by t.field"),
                section(member, "outbox_person", "- 'claim' from outbox_person t where t.member_id = ?"),
                section(member, "outbox_record", "from outbox_record t where t.member_id = ? order by t.system"));
    }

    private Section section(MemberId member, String name, String rest) {
        return new Section(
                name,
                jdbc.sql(ROW + rest).param(member.value()).query(String.class).list());
    }
}
