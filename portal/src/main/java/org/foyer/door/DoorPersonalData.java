package org.foyer.door;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the logs of doors say about a member: when they came and went, and what was noted. Which official it was is left out. */
@Repository
@Order(591)
class DoorPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    DoorPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(new Section(
                "door_event",
                jdbc.sql("""
                        select jsonb_build_object('assembly', y.name, 'desk', d.name, 'position', e.position, 'act', e.act,
                                   'happened_at', e.happened_at, 'arrived_at', e.arrived_at, 'offline', e.offline, 'card', e.card,
                                   'reason', e.reason, 'doubt', e.doubt, 'rules_version', e.rules_version, 'note', e.note)
                        from attendee a
                        join door_event e on e.attendee_id = a.id
                        join assembly y on y.id = e.assembly_id
                        left join door_desk d on d.id = e.desk_id
                        where a.member_id = :member or a.same_as in (select id from attendee where member_id = :member)
                        order by e.happened_at""")
                        .param("member", member.value())
                        .query(String.class)
                        .list()));
    }
}
