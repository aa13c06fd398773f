package org.foyer.profile;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a member asked for: other main e-mails, and to be deleted. */
@Repository
@Order(300)
class RequestPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    RequestPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(section(member, "main_email_request", """
                        select to_jsonb(t) - 'member_id' - 'token_hash'
                        from main_email_request t where t.member_id = ? order by t.requested_at desc"""), section(member, "deletion_request", """
                        select to_jsonb(t) - 'member_id'
                        from deletion_request t where t.member_id = ? order by t.asked_at desc"""));
    }

    private Section section(MemberId member, String name, String sql) {
        return new Section(
                name, jdbc.sql(sql).param(member.value()).query(String.class).list());
    }
}
