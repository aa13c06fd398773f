package org.foyer.content;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which notices a person has put away. */
@Repository
@Order(560)
class NoticePersonalData implements PersonalData {

    private final JdbcClient jdbc;

    NoticePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(new Section(
                "content_notice_dismissed",
                jdbc.sql(
                                "select to_jsonb(t) - 'member_id' from content_notice_dismissed t where t.member_id = ? order by t.at")
                        .param(member.value())
                        .query(String.class)
                        .list()));
    }
}
