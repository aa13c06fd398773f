package org.foyer.event;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events that a member registered for. */
@Repository
@Order(620)
class EventPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    EventPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(new Section(
                "event_registration",
                jdbc.sql("""
                        select to_jsonb(r) - 'number' || jsonb_build_object('event', e.title, 'starts_at', e.starts_at)
                        from event_registration r join event e on e.id = r.event_id join form_answer a on a.id = r.answer_id
                        where a.member_id = ? order by r.registered_at""").param(member.value()).query(String.class).list()));
    }
}
