package org.foyer.profile;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What either entry asked for, the person asked for; the same wish is open once. */
@Component
@Order(400)
class RequestMerging implements MergeParticipant {

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestMerging(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void move(MemberMerge merge) {
        settle("main_email_request", "WAITING", "REPLACED", merge);
        settle("deletion_request", "ASKED", "WITHDRAWN", merge);
    }

    private void settle(String table, String open, String settled, MemberMerge merge) {
        jdbc.sql("""
                        update %1$s g set state = :settled, settled_at = :now
                        where g.member_id = :goes and g.state = :open
                          and exists (select from %1$s s where s.member_id = :stays and s.state = :open)""".formatted(table))
                .param("settled", settled)
                .param("open", open)
                .param("now", OffsetDateTime.now(clock))
                .param("goes", merge.goes().value())
                .param("stays", merge.stays().value())
                .update();
        jdbc.sql("update %s set member_id = ? where member_id = ?".formatted(table))
                .params(merge.stays().value(), merge.goes().value())
                .update();
    }
}
