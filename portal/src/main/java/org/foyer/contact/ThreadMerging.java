package org.foyer.contact;

import java.util.List;
import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written with either entry was written with the person. */
@Component
@Order(320)
class ThreadMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    ThreadMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        for (var sql : List.of(
                "update contact_thread set sender_id = :stays where sender_id = :goes",
                "update contact_thread set person_id = :stays where person_id = :goes",
                "update contact_message set author_id = :stays where author_id = :goes",
                // an address under which both entries answer one thread is one of two: the one that stays goes on
                "delete from contact_reply_address a using contact_reply_address b where a.member_id = :goes "
                        + "and b.member_id = :stays and b.thread_id = a.thread_id",
                "update contact_reply_address set member_id = :stays where member_id = :goes",
                // read under either entry is read
                "update contact_read a set at = greatest(a.at, b.at) from contact_read b where a.member_id = :stays "
                        + "and b.member_id = :goes and b.thread_id = a.thread_id",
                "delete from contact_read a using contact_read b where a.member_id = :goes "
                        + "and b.member_id = :stays and b.thread_id = a.thread_id",
                "update contact_read set member_id = :stays where member_id = :goes",
                "delete from contact_choice where member_id = :goes "
                        + "and exists (select from contact_choice where member_id = :stays)",
                "update contact_choice set member_id = :stays where member_id = :goes",
                "delete from contact_block a where :goes in (a.member_id, a.blocked_id) and (:stays in (a.member_id, a.blocked_id) "
                        + "or exists (select from contact_block b where b.member_id = case a.member_id when :goes then :stays else a.member_id end "
                        + "and b.blocked_id = case a.blocked_id when :goes then :stays else a.blocked_id end))",
                "update contact_block set member_id = :stays where member_id = :goes",
                "update contact_block set blocked_id = :stays where blocked_id = :goes")) {
            jdbc.sql(sql)
                    .param("stays", merge.stays().value())
                    .param("goes", merge.goes().value())
                    .update();
        }
    }
}
