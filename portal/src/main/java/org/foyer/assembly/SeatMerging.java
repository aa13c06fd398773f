package org.foyer.assembly;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seats, and proxies, of a row that was joined with another are those of the row that stays. Where both gave a proxy, the one of the row
 * that stays holds; nobody holds their own.
 */
@Component
@Order(591)
class SeatMerging implements MergeParticipant {

    private static final String JOINED = "(select id, same_as from attendee where same_as is not null) j";

    private final JdbcClient jdbc;

    SeatMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        jdbc.sql("update delegate_seat s set delegate_id = j.same_as from " + JOINED + " where s.delegate_id = j.id")
                .update();
        jdbc.sql("update delegate_seat s set taken_by = j.same_as from " + JOINED + " where s.taken_by = j.id")
                .update();
        jdbc.sql("update delegate_substitute s set attendee_id = j.same_as from " + JOINED
                        + " where s.attendee_id = j.id")
                .update();
        jdbc.sql("""
                        update proxy p set revoked_at = now() from %s
                        where p.revoked_at is null
                          and ((p.giver_id = j.id and (p.holder_id = j.same_as
                                or exists (select from proxy o where o.giver_id = j.same_as and o.revoked_at is null)))
                               or (p.holder_id = j.id and p.giver_id = j.same_as))""".formatted(JOINED)).update();
        jdbc.sql("update proxy p set giver_id = j.same_as from " + JOINED
                        + " where p.giver_id = j.id and p.holder_id <> j.same_as and p.revoked_at is null")
                .update();
        jdbc.sql("update proxy p set holder_id = j.same_as from " + JOINED
                        + " where p.holder_id = j.id and p.giver_id <> j.same_as and p.revoked_at is null")
                .update();
    }
}
