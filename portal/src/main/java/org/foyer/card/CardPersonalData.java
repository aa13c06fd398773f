package org.foyer.card;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards of a member, revoked ones as well, and what they wish on them. */
@Repository
@Order(550)
class CardPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    CardPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(
                new Section(
                        "card",
                        rows(
                                "select to_jsonb(c) - 'member_id' from card c where member_id = ? order by issued_at",
                                member)),
                new Section(
                        "card_choice",
                        rows("select to_jsonb(c) - 'member_id' from card_choice c where member_id = ?", member)));
    }

    private List<String> rows(String sql, MemberId member) {
        return jdbc.sql(sql).param(member.value()).query(String.class).list();
    }
}
