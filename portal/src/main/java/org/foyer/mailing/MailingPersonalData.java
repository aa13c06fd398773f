package org.foyer.mailing;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The surveys of a member, and where they could not be handed over. */
@Repository
@Order(530)
class MailingPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    MailingPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(section(member, "survey_participant", """
                        select to_jsonb(t) - 'member_id' || jsonb_build_object('title', s.title)
                        from survey_participant t join survey s on s.id = t.survey_id where t.member_id = ?"""), section(member, "mailing_failure", """
                        select to_jsonb(t) - 'member_id' from mailing_failure t where t.member_id = ?"""));
    }

    private Section section(MemberId member, String name, String sql) {
        return new Section(
                name, jdbc.sql(sql).param(member.value()).query(String.class).list());
    }
}
