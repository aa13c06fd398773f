package org.foyer.content;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which notices members have put away. */
@Repository
class Dismissals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Dismissals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Ids of the notices that the member has put away. */
    Set<String> of(MemberId member) {
        return new HashSet<>(jdbc.sql("select notice_id from content_notice_dismissed where member_id = ?")
                .param(member.value())
                .query(String.class)
                .list());
    }

    void add(MemberId member, String notice) {
        jdbc.sql(
                        "insert into content_notice_dismissed (member_id, notice_id, at) values (?, ?, ?) on conflict do nothing")
                .params(member.value(), notice, Timestamp.from(clock.instant()))
                .update();
    }
}
