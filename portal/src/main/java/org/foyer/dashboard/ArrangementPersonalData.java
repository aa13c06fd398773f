package org.foyer.dashboard;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the member arranged their start page. */
@Repository
@Order(595)
class ArrangementPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    ArrangementPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(new Section(
                "dashboard_tile",
                jdbc.sql(
                                "select to_jsonb(t) - 'member_id' from dashboard_tile t where member_id = ? order by position, tile")
                        .param(member.value())
                        .query(String.class)
                        .list()));
    }
}
