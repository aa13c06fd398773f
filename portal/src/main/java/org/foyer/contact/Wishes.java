package org.foyer.contact;

import java.time.Instant;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How members wish to be reached, and whom they keep away. */
@Repository
class Wishes {

    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Reach of(MemberId member) {
        return jdbc.sql("select reach from contact_choice where member_id = ?")
                .param(member.value())
                .query(String.class)
                .optional()
                .map(Reach::valueOf)
                .orElse(Reach.MAIL);
    }

    void choose(MemberId member, Reach reach) {
        jdbc.sql("insert into contact_choice (member_id, reach) values (?, ?) "
                        + "on conflict (member_id) do update set reach = excluded.reach")
                .params(member.value(), reach.name())
                .update();
    }

    boolean keepsAway(MemberId member, MemberId other) {
        return jdbc.sql("select exists (select from contact_block where member_id = ? and blocked_id = ?)")
                .params(member.value(), other.value())
                .query(Boolean.class)
                .single();
    }

    void keepAway(MemberId member, MemberId other, Instant now) {
        jdbc.sql("insert into contact_block (member_id, blocked_id, at) values (?, ?, ?) on conflict do nothing")
                .params(member.value(), other.value(), Threads.at(now))
                .update();
    }
}
