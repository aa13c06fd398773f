package org.foyer.access;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The account of a member. Password and second factor lie with the identity provider and leave it for nobody. */
@Repository
@Order(200)
class AccountPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    AccountPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(new Section(
                "account",
                jdbc.sql("select to_jsonb(t) - 'member_id' from account t where t.member_id = ?")
                        .param(member.value())
                        .query(String.class)
                        .list()));
    }
}
