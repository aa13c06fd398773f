package org.foyer.access;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When support saw the portal as the member and why, and when the member was that support; the reason then tells of others. */
@Repository
@Order(210)
class ImpersonationPersonalData implements PersonalData {

    private static final String ROW =
            "select to_jsonb(i) - array['subject', 'session', 'supporter_id', 'member_id'] from impersonation i where i.member_id = ? ";
    private static final String ROW_BY_ME =
            "select jsonb_build_object('started_at', i.started_at, 'ended_at', i.ended_at) from impersonation i where i.supporter_id = ? ";

    private final JdbcClient jdbc;

    ImpersonationPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(section("impersonation", ROW, member), section("impersonation_by_me", ROW_BY_ME, member));
    }

    private Section section(String name, String rows, MemberId member) {
        return new Section(
                name,
                jdbc.sql(rows + "order by i.started_at")
                        .param(member.value())
                        .query(String.class)
                        .list());
    }
}
