package org.foyer.listing;

import org.foyer.values.MemberMerge;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The views of both entries go on with the one that stays; of two with one name, and of the last layouts, its own. */
@Component
@Order(560)
class ListingMerging implements MergeParticipant {

    private final JdbcClient jdbc;

    ListingMerging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(MemberMerge merge) {
        run(merge, """
                update list_view set member_id = :stays where member_id = :goes
                  and name not in (select name from list_view where member_id = :stays)""");
        run(merge, """
                update list_layout set member_id = :stays where member_id = :goes
                  and not exists (select from list_layout where member_id = :stays)""");
        run(merge, "delete from list_view where member_id = :goes");
        run(merge, "delete from list_layout where member_id = :goes");
    }

    private void run(MemberMerge merge, String sql) {
        var statement = jdbc.sql(sql).param("goes", merge.goes().value());
        (sql.contains(":stays") ? statement.param("stays", merge.stays().value()) : statement).update();
    }
}
