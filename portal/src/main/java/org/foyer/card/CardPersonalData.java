package org.foyer.card;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards of a member, revoked ones as well. */
@Repository
@Order(550)
class CardPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    CardPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(new Section(
                "card",
                jdbc.sql("select to_jsonb(c) - 'member_id' from card c where member_id = ? order by issued_at")
                        .param(member.value())
                        .query(String.class)
                        .list()));
    }
}
