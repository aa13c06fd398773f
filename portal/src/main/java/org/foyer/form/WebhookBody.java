package org.foyer.form;

import java.util.UUID;
import org.foyer.mail.PortalLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an answer for a system of the association; its structure is told in docs/operators/forms.md. */
@Component
class WebhookBody {

    private static final String FORMAT = "foyer.form-answer/1";

    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final PortalLinks links;

    WebhookBody(JsonMapper json, JdbcClient jdbc, PortalLinks links) {
        this.json = json;
        this.jdbc = jdbc;
        this.links = links;
    }

    String of(SentAnswer answer, UUID delivery) {
        var language = answer.language();
        ObjectNode body = json.createObjectNode();
        body.put("format", FORMAT);
        body.put("delivery", delivery.toString());
        body.put("id", answer.id().toString());
        body.put("reference", answer.reference());
        body.put("form", answer.form());
        body.put("title", answer.title().in(language));
        body.put("kind", answer.kind().name());
        body.put("submittedAt", answer.submittedAt().toString());
        body.put("deleteOn", answer.deleteOn().toString());
        body.put("language", language.getLanguage());
        ObjectNode sender = body.putObject("sender");
        sender.put("name", answer.senderName());
        sender.put("email", answer.senderEmail());
        sender.put("memberNumber", memberNumber(answer));
        ObjectNode office = body.putObject("office");
        office.put("type", answer.officeType());
        office.put("unit", unitNumber(answer));
        ArrayNode given = body.putArray("answers");
        answer.given().forEach(each -> {
            ObjectNode one = given.addObject();
            one.put("name", each.name());
            one.put("kind", each.kind().name());
            one.put("label", each.label().in(language));
            ArrayNode values = one.putArray("values");
            each.values().forEach(values::add);
            one.put("words", each.words().in(language));
        });
        files(answer.id(), body.putArray("files"));
        body.put("url", links.to("office/forms/" + answer.id()));
        return json.writeValueAsString(body);
    }

    /** What came along stays in the portal; its name and size are told. */
    private void files(UUID answer, ArrayNode files) {
        jdbc.sql(
                        "select field, name, media_type, length(bytes) as size from form_answer_file where answer_id = ? order by position")
                .param(answer)
                .query(row -> {
                    ObjectNode file = files.addObject();
                    file.put("field", row.getString("field"));
                    file.put("name", row.getString("name"));
                    file.put("mediaType", row.getString("media_type"));
                    file.put("bytes", row.getLong("size"));
                });
    }

    private @Nullable String memberNumber(SentAnswer answer) {
        var member = answer.member();
        return member == null ? null : number("select number from member where id = ?", member.value());
    }

    private @Nullable String unitNumber(SentAnswer answer) {
        var unit = answer.unit();
        return unit == null ? null : number("select number from unit where id = ?", unit.value());
    }

    private @Nullable String number(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).optional().orElse(null);
    }
}
