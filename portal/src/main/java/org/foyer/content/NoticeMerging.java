package org.foyer.content;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What either entry has put away stays away. */
@Component
@Order(610)
class NoticeMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    NoticeMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        jdbc.sql("""
                        insert into content_notice_dismissed (member_id, notice_id, at)
                        select ?, notice_id, at from content_notice_dismissed where member_id = ? on conflict do nothing""").params(merge.stays().value(), merge.goes().value()).update();
        jdbc.sql("delete from content_notice_dismissed where member_id = ?")
                .param(merge.goes().value())
                .update();
    }
}
