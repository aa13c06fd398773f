package org.foyer.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foyer.member.JoinedPeriods.Joined;
import org.foyer.member.JoinedPeriods.Period;
import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Unites memberships, offices and suspensions. One that both entries held in the same unit is one, with the later of the paid dues. */
@Component
@Order(130)
class MembershipMerging implements MergeParticipant {

    private final JdbcClient jdbc;
    private final Clock clock;

    MembershipMerging(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void move(MemberMerge merge) {
        oneMainSection(merge);
        for (Joined joined : JoinedPeriods.of(periods("membership", "unit_id::text", merge))) {
            for (Period other : joined.others()) {
                jdbc.sql("""
                                update membership k
                                set dues_paid_until = greatest(k.dues_paid_until, o.dues_paid_until),
                                    kind = case when 'MAIN' in (k.kind, o.kind) then 'MAIN' else k.kind end
                                from membership o where k.id = ? and o.id = ?""").params(joined.kept().id(), other.id()).update();
                jdbc.sql("delete from membership where id = ?")
                        .param(other.id())
                        .update();
            }
            take("membership", joined, merge);
        }
        for (Joined joined : JoinedPeriods.of(periods("office", "unit_id || office_type", merge))) {
            joined.others()
                    .forEach(other -> jdbc.sql("delete from office where id = ?")
                            .param(other.id())
                            .update());
            take("office", joined, merge);
        }
        for (Joined joined : JoinedPeriods.of(periods("suspension", "unit_id::text", merge))) {
            joined.others()
                    .forEach(other -> jdbc.sql("delete from suspension where id = ?")
                            .param(other.id())
                            .update());
            take("suspension", joined, merge);
        }
    }

    /** The main section of the entry that stays is the main one; another one of the entry that goes is an additional one. */
    private void oneMainSection(MemberMerge merge) {
        jdbc.sql("""
                        update membership g set kind = 'ADDITIONAL', version = g.version + 1
                        where g.member_id = :goes and g.kind = 'MAIN' and coalesce(g.to_date, 'infinity') >= :today
                          and exists (select from membership s
                                      where s.member_id = :stays and s.kind = 'MAIN' and s.unit_id <> g.unit_id
                                        and coalesce(s.to_date, 'infinity') >= :today)""")
                .param("goes", merge.goes().value())
                .param("stays", merge.stays().value())
                .param("today", LocalDate.now(clock))
                .update();
    }

    private List<Period> periods(String table, String place, MemberMerge merge) {
        return jdbc.sql(
                        "select id, %s as place, from_date, to_date, member_id = :stays as staying from %s where member_id in (:stays, :goes)"
                                .formatted(place, table))
                .param("stays", merge.stays().value())
                .param("goes", merge.goes().value())
                .query((row, number) -> new Period(
                        row.getObject("id", UUID.class),
                        row.getString("place"),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("to_date", LocalDate.class),
                        row.getBoolean("staying")))
                .list();
    }

    private void take(String table, Joined joined, MemberMerge merge) {
        if (joined.kept().staying() && joined.others().isEmpty()) {
            return;
        }
        jdbc.sql("update %s set member_id = ?, from_date = ?, version = version + 1 where id = ?".formatted(table))
                .params(merge.stays().value(), joined.from(), joined.kept().id())
                .update();
    }
}
