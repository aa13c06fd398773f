package org.foyer.account;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergePart;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is known of the account that stays goes with it, except what Keycloak last took: it is told anew. Comes before the account
 * itself is moved, as it looks at who has one.
 */
@Component
@Order(190)
class FollowMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    FollowMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        boolean moves = jdbc.sql("""
                        select exists (select from account where member_id = :goes)
                               and (:taken or not exists (select from account where member_id = :stays))""")
                .param("goes", merge.goes().value())
                .param("stays", merge.stays().value())
                .param("taken", merge.takes(MergePart.ACCOUNT))
                .query(Boolean.class)
                .single();
        jdbc.sql("delete from account_follow where member_id = ?")
                .param((moves ? merge.stays() : merge.goes()).value())
                .update();
        jdbc.sql("""
                        update account_follow set member_id = :stays, pushed = null, tried = null
                        where member_id in (:stays, :goes)""")
                .param("stays", merge.stays().value())
                .param("goes", merge.goes().value())
                .update();
        jdbc.sql("delete from account_task where member_id = ?")
                .param(merge.goes().value())
                .update();
    }
}
