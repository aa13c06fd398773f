package org.foyer.card;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The batches that a member's card was printed in, and those that they made. */
@Repository
@Order(551)
class CardBatchPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    CardBatchPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(
                section(member, "card_batch_member", """
                        select jsonb_build_object('made_at', b.made_at, 'size', b.size, 'sent_on', b.sent_on, 'left_out', m.left_out)
                        from card_batch_member m join card_batch b on b.id = m.batch_id where m.member_id = ? order by b.made_at"""),
                section(
                        member,
                        "card_batch",
                        "select to_jsonb(b) - 'member_id' from card_batch b where member_id = ? order by made_at"));
    }

    private Section section(MemberId member, String name, String sql) {
        return new Section(
                name, jdbc.sql(sql).param(member.value()).query(String.class).list());
    }
}
