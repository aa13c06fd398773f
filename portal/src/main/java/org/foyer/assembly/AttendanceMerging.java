package org.foyer.assembly;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where both entries are on a roll, the row of the one that goes points to the other: what the log of the door says about either is then
 * about one person, and somebody admitted under both shows as a conflict.
 */
@Component
@Order(590)
class AttendanceMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    AttendanceMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        var stays = merge.stays().value();
        var goes = merge.goes().value();
        jdbc.sql("""
                        with paid as (
                            update attendee s set paid_at = coalesce(s.paid_at, g.paid_at) from attendee g
                            where g.member_id = :goes and s.member_id = :stays and s.assembly_id = g.assembly_id)
                        update attendee g set same_as = s.id, member_id = null
                        from attendee s
                        where g.member_id = :goes and s.member_id = :stays and s.assembly_id = g.assembly_id""").param("goes", goes).param("stays", stays).update();
        jdbc.sql("""
                        update attendee earlier set same_as = g.same_as from attendee g
                        where earlier.same_as = g.id and g.same_as is not null""").update();
        jdbc.sql("update attendee set member_id = ? where member_id = ?")
                .params(stays, goes)
                .update();
        jdbc.sql("""
                        update assembly_official g set member_id = null
                        where member_id = :goes and exists (
                            select from assembly_official s where s.assembly_id = g.assembly_id and s.member_id = :stays)""").param("goes", goes).param("stays", stays).update();
        jdbc.sql("update assembly_official set member_id = ? where member_id = ?")
                .params(stays, goes)
                .update();
        jdbc.sql("""
                        update assembly set roll_revision = roll_revision + 1
                        where id in (select assembly_id from attendee where member_id = ?)""").param(stays).update();
    }
}
