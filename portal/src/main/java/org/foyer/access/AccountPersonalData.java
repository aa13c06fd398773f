package org.foyer.access;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The account of a member, and the terms of office they accepted. Password and second factor lie with the identity provider and leave it for nobody. */
@Repository
@Order(200)
class AccountPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    AccountPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(
                section("account", "select to_jsonb(t) - 'member_id' from account t where t.member_id = ?", member),
                section(
                        "terms_acceptance",
                        "select to_jsonb(t) - 'member_id' - 'id' from terms_acceptance t where t.member_id = ? order by accepted_at",
                        member));
    }

    private Section section(String name, String query, MemberId member) {
        return new Section(
                name, jdbc.sql(query).param(member.value()).query(String.class).list());
    }
}
