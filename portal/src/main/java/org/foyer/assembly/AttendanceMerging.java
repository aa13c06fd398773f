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
                        update attendee g set same_as = s.id, member_id = null
                        from attendee s
                        where g.member_id = :goes and s.member_id = :stays and s.assembly_id = g.assembly_id""").param("goes", goes).param("stays", stays).update();
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
