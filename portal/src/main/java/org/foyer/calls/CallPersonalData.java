package org.foyer.calls;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The call lists on which a member stands, with what was noted, and those that they made. */
@Repository
@Order(540)
class CallPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    CallPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(
                section(member, "call_entry", """
                        select jsonb_build_object('purpose', l.purpose, 'expires_on', l.expires_on, 'outcome', e.outcome, 'note', e.note,
                                                  'called_at', e.called_at, 'again_at', e.again_at, 'attempts', e.attempts)
                        from call_entry e join call_list l on l.id = e.list_id where e.member_id = ? order by l.created_at"""),
                section(
                        member,
                        "call_list",
                        "select to_jsonb(l) - 'member_id' from call_list l where member_id = ? order by created_at"));
    }

    private Section section(MemberId member, String name, String sql) {
        return new Section(
                name, jdbc.sql(sql).param(member.value()).query(String.class).list());
    }
}
