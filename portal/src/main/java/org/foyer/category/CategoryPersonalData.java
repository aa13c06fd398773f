package org.foyer.category;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of age of a member, as somebody decided on them. */
@Repository
@Order(720)
class CategoryPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    CategoryPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(new Section(
                "category_step",
                jdbc.sql(
                                "select to_jsonb(s) - 'member_id' from category_step s where s.member_id = ? order by s.found_at")
                        .param(member.value())
                        .query(String.class)
                        .list()));
    }
}
