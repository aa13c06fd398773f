package org.foyer.form;

import java.util.List;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a member sent with forms or began to, what offices noted about it, and what the member did with answers of others. */
@Repository
@Order(455)
class FormPersonalData implements PersonalData {

    private static final String BY_ME = "jsonb_build_object('by_me', t.author_id is not distinct from :me)";

    private final JdbcClient jdbc;

    FormPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(
                section(member, "form_answer", """
                        select to_jsonb(t) - 'member_id' - 'assigned_to' - 'words' - 'request' - 'version'
                        from form_answer t where t.member_id = :me order by t.submitted_at desc"""),
                new Section("form_answer_file", files(member)),
                section(member, "form_answer_note", "select to_jsonb(t) - 'author_id' - 'text' || " + BY_ME + """
                         || case when a.member_id = :me then jsonb_build_object('text', t.text) else '{}' end
                        from form_answer_note t join form_answer a on a.id = t.answer_id
                        where :me in (a.member_id, t.author_id) order by t.at desc"""),
                section(member, "form_answer_step", "select to_jsonb(t) - 'author_id' - 'whom_id' || " + BY_ME + """
                         from form_answer_step t join form_answer a on a.id = t.answer_id
                        where :me in (a.member_id, t.author_id, t.whom_id) order by t.at desc"""),
                section(member, "form_delivery", """
                        select to_jsonb(t) from form_delivery t join form_answer a on a.id = t.answer_id
                        where a.member_id = :me order by t.created_at desc"""),
                section(member, "form_answer_assigned", """
                        select jsonb_build_object('reference', t.reference, 'form', t.form, 'state', t.state)
                        from form_answer t where t.assigned_to = :me order by t.submitted_at desc"""),
                section(
                        member,
                        "form_draft",
                        "select to_jsonb(t) - 'member_id' - 'token_hash' from form_draft t where t.member_id = :me"));
    }

    /** Each is read when it is written out, as files are large. */
    private Iterable<String> files(MemberId member) {
        var ids = jdbc.sql("select f.id from form_answer_file f join form_answer a on a.id = f.answer_id "
                        + "where a.member_id = ? order by a.submitted_at desc, f.position")
                .param(member.value())
                .query(UUID.class)
                .list();
        return () -> ids.stream().map(this::file).iterator();
    }

    private String file(UUID id) {
        return jdbc.sql(
                        "select to_jsonb(f) - 'bytes' || jsonb_build_object('content', translate(encode(f.bytes, 'base64'), E'\\n', '')) "
                                + "from form_answer_file f where f.id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private Section section(MemberId member, String name, String rows) {
        return new Section(
                name,
                jdbc.sql(rows).param("me", member.value()).query(String.class).list());
    }
}
