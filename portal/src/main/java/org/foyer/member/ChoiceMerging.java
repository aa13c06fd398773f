package org.foyer.member;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergePart;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Unites what there is once: the photo, who sees which field, how magazines come, and former numbers. */
@Component
@Order(140)
class ChoiceMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    ChoiceMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        if (merge.takes(MergePart.PHOTO)) {
            run(
                    merge,
                    "delete from member_photo where member_id = :stays and exists (select from member_photo where member_id = :goes)");
        }
        run(merge, """
                delete from member_photo where member_id = :goes and exists (select from member_photo where member_id = :stays)""");
        run(merge, "update member_photo set member_id = :stays where member_id = :goes");
        // what either entry kept to itself is not shown to more people than it chose
        run(merge, """
                update field_visibility k
                set visibility = circle.names[least(array_position(circle.names, k.visibility), array_position(circle.names, g.visibility))]
                from field_visibility g, (select array['NOBODY', 'OFFICIALS', 'MEMBERS', 'EVERYONE'] as names) circle
                where k.member_id = :stays and g.member_id = :goes and g.field = k.field
                  and array_position(circle.names, g.visibility) < array_position(circle.names, k.visibility)""");
        run(merge, """
                delete from field_visibility g using field_visibility k
                where k.member_id = :stays and g.member_id = :goes and g.field = k.field""");
        run(merge, "update field_visibility set member_id = :stays where member_id = :goes");
        run(merge, """
                delete from magazine_delivery g using magazine_delivery k
                where k.member_id = :stays and g.member_id = :goes and g.magazine = k.magazine""");
        run(merge, "update magazine_delivery set member_id = :stays where member_id = :goes");
        run(merge, "update former_member set member_id = :stays where member_id = :goes");
    }

    private void run(MemberMerge merge, String sql) {
        jdbc.sql(sql)
                .param("stays", merge.stays().value())
                .param("goes", merge.goes().value())
                .update();
    }
}
