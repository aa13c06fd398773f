package org.foyer.mail;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that were written to a member; the HTML says the same as the text and is left out. */
@Repository
@Order(400)
class MailPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    MailPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(new Section(
                "outgoing_mail",
                jdbc.sql("""
                                select to_jsonb(t) - 'member_id' - 'html_body' - 'next_attempt_at' - 'last_error' - 'attempts' - 'answer_to' - 'letter'
                                from outgoing_mail t where t.member_id = ? order by t.created_at desc""").param(member.value()).query(String.class).list()));
    }
}
