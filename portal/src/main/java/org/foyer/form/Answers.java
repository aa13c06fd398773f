package org.foyer.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent with forms. */
@Repository
class Answers {

    private final JdbcClient jdbc;
    private final AnswerJson json;

    Answers(JdbcClient jdbc, AnswerJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Stores an answer under the key of its sending. */
    void add(SentAnswer answer, UUID request) {
        jdbc.sql("""
                        insert into form_answer (id, reference, request, form, form_title, kind, member_id, sender_name, sender_email,
                                                 language, answers, office_type, unit_id, submitted_at, delete_on)
                        values (:id, :reference, :request, :form, cast(:title as jsonb), :kind, :member, :name, :email,
                                :language, cast(:answers as jsonb), :office, :unit, :at, :deleteOn)""")
                .param("id", answer.id())
                .param("reference", answer.reference())
                .param("request", request)
                .param("form", answer.form())
                .param("title", json.write(answer.title()))
                .param("kind", answer.kind().name())
                .param("member", value(answer.member()), Types.OTHER)
                .param("name", answer.senderName())
                .param("email", answer.senderEmail())
                .param("language", answer.language().getLanguage())
                .param("answers", json.write(answer.given()))
                .param("office", answer.officeType())
                .param("unit", answer.unit() == null ? null : answer.unit().value(), Types.OTHER)
                .param("at", at(answer.submittedAt()))
                .param("deleteOn", answer.deleteOn())
                .update();
    }

    Optional<SentAnswer> find(UUID id) {
        return jdbc.sql("select * from form_answer where id = ?")
                .param(id)
                .query(this::answer)
                .optional();
    }

    /** The answer that was sent under the key. */
    Optional<SentAnswer> ofRequest(UUID request) {
        return jdbc.sql("select * from form_answer where request = ?")
                .param(request)
                .query(this::answer)
                .optional();
    }

    /** What a member sent, the latest first. */
    List<SentAnswer> of(MemberId member) {
        return jdbc.sql("select * from form_answer where member_id = ? order by submitted_at desc")
                .param(member.value())
                .query(this::answer)
                .list();
    }

    /** Whether a member has sent the form before and did not take it back. */
    boolean has(String form, MemberId member) {
        return jdbc.sql(
                        "select exists (select from form_answer where form = ? and member_id = ? and state <> 'WITHDRAWN')")
                .params(form, member.value())
                .query(Boolean.class)
                .single();
    }

    /** How many answers since then named the address as the sender's. */
    int namedSince(String email, Instant since) {
        return jdbc.sql("select count(*) from form_answer where lower(sender_email) = lower(?) and submitted_at > ?")
                .params(email, at(since))
                .query(Integer.class)
                .single();
    }

    /** Takes back what nobody works on yet. */
    boolean withdraw(UUID id) {
        return jdbc.sql(
                                "update form_answer set state = 'WITHDRAWN', version = version + 1 where id = ? and state = 'NEW'")
                        .param(id)
                        .update()
                > 0;
    }

    /** Lets no other transaction that names the same things run beside this one. */
    void alone(String... things) {
        for (String thing : things) {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param("form " + thing)
                    .query((row, number) -> number)
                    .single();
        }
    }

    SentAnswer answer(ResultSet row, int number) throws SQLException {
        var language = Locale.of(row.getString("language"));
        return new SentAnswer(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("form"),
                FormKind.valueOf(row.getString("kind")),
                json.text(row.getString("form_title"), language),
                member(row.getObject("member_id", UUID.class)),
                row.getString("sender_name"),
                row.getString("sender_email"),
                language,
                json.given(row.getString("answers"), language),
                row.getString("office_type"),
                unit(row.getObject("unit_id", UUID.class)),
                AnswerState.valueOf(row.getString("state")),
                member(row.getObject("assigned_to", UUID.class)),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                Objects.requireNonNull(row.getObject("delete_on", LocalDate.class)),
                row.getObject("thread_id", UUID.class),
                row.getInt("version"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID value(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    private static @Nullable MemberId member(@Nullable UUID id) {
        return id == null ? null : new MemberId(id);
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }
}
