package org.foyer.form;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.foyer.form.Drafts.Draft;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in the database. */
@Repository
class StoredDrafts {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredDrafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Draft> find(String form, MemberId member) {
        return jdbc.sql("select answers, page, updated_at from form_draft where form = ? and member_id = ?")
                .params(form, member.value())
                .query((row, number) -> new Draft(
                        values(row.getString("answers")),
                        row.getInt("page"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void put(String form, MemberId member, Draft draft) {
        jdbc.sql("""
                        insert into form_draft (form, member_id, answers, page, updated_at)
                        values (:form, :member, cast(:answers as jsonb), :page, :at)
                        on conflict (form, member_id) do update
                            set answers = excluded.answers, page = excluded.page, updated_at = excluded.updated_at""")
                .param("form", form)
                .param("member", member.value())
                .param("answers", json.writeValueAsString(draft.values()))
                .param("page", draft.page())
                .param("at", Answers.at(draft.at()))
                .update();
    }

    void remove(String form, MemberId member) {
        jdbc.sql("delete from form_draft where form = ? and member_id = ?")
                .params(form, member.value())
                .update();
    }

    /** Deletes what nobody went on with since then; how many there were. */
    int removeBefore(Instant then) {
        return jdbc.sql("delete from form_draft where updated_at < ?")
                .param(Answers.at(then))
                .update();
    }

    List<String> of(MemberId member) {
        return jdbc.sql("select form from form_draft where member_id = ? order by updated_at desc")
                .param(member.value())
                .query(String.class)
                .list();
    }

    private Map<String, List<String>> values(String column) {
        var values = new LinkedHashMap<String, List<String>>();
        json.readTree(column)
                .properties()
                .forEach(each -> values.put(
                        each.getKey(),
                        StreamSupport.stream(each.getValue().spliterator(), false)
                                .map(JsonNode::asString)
                                .toList()));
        return values;
    }
}
