package org.foyer.account;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the account of a member follows their data, and what the sign-in service was last seen to hold of it. */
@Repository
@Order(210)
class FollowPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    FollowPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(
                section(member, "account_follow", "account_follow t where t.member_id = ?"),
                section(member, "account_task", "account_task t where t.member_id = ?"),
                section(
                        member,
                        "account_seen",
                        "account_seen t where t.subject = (select subject from account where member_id = ?)"));
    }

    private Section section(MemberId member, String name, String rest) {
        return new Section(
                name,
                jdbc.sql("select to_jsonb(t) - 'member_id' - 'pushed' - 'tried' from " + rest)
                        .param(member.value())
                        .query(String.class)
                        .list());
    }
}
