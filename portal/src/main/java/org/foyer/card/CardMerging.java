package org.foyer.card;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The card of the entry that goes is revoked, as its number is no longer theirs; it stays known under the one that stays. */
@Component
@Order(580)
class CardMerging implements MergeParticipant {

    private final JdbcClient jdbc;
    private final CardTable cards;
    private final StatusLists lists;

    CardMerging(JdbcClient jdbc, CardTable cards, StatusLists lists) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.lists = lists;
    }

    @Override
    public void move(MemberMerge merge) {
        cards.revoke(merge.goes(), Revocation.MERGED, null);
        jdbc.sql("update card set member_id = ? where member_id = ?")
                .params(merge.stays().value(), merge.goes().value())
                .update();
        jdbc.sql("delete from card_choice where member_id = ?")
                .param(merge.goes().value())
                .update();
        lists.renew();
    }
}
