package org.foyer.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foyer.content.LocalText;
import org.foyer.form.DeskQueries.Reader;
import org.foyer.form.DeskReach.Route;
import org.foyer.sheet.Column;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the answers to a form part by part, for a copy of them. */
@Repository
class CopyQueries {

    private final JdbcClient jdbc;
    private final Answers answers;
    private final AnswerJson json;

    CopyQueries(JdbcClient jdbc, Answers answers, AnswerJson json) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.json = json;
    }

    /** Whose copy of which answers: those that were there at the moment. */
    public record Scope(String form, MemberId me, Set<Route> routes, Instant now) {

        private DeskWhere where() {
            return new DeskWhere(
                            new Reader(me, routes, now),
                            new DeskFilter(
                                    DeskFilter.Stand.OPEN, form, DeskFilter.Whose.ANYBODY, DeskFilter.Age.ANY, ""))
                    .without("state")
                    .until(now);
        }
    }

    /** A field that was asked in some of the answers, as it was last called. */
    public record Asked(String name, FieldKind kind, LocalText label) {

        Column.Kind column() {
            return switch (kind) {
                case DATE -> Column.Kind.DATE;
                case PHONE -> Column.Kind.PHONE;
                default -> Column.Kind.TEXT;
            };
        }

        /** What was said, in one cell; null for nothing. */
        @Nullable
        Object cell(Given given, Locale language) {
            if (given.values().isEmpty()) {
                return null;
            }
            return switch (kind) {
                case DATE -> day(given.values().getFirst());
                case PHONE -> given.values().getFirst();
                default -> given.words().in(language);
            };
        }

        private static @Nullable LocalDate day(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException noDay) {
                return null;
            }
        }
    }

    int count(Scope scope) {
        var where = scope.where();
        return jdbc.sql("select count(*) from form_answer a " + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    String title(Scope scope, Locale language) {
        var where = scope.where();
        return jdbc.sql("select a.form_title::text from form_answer a " + where.sql()
                        + " order by a.submitted_at desc limit 1")
                .params(where.parameters())
                .query(String.class)
                .optional()
                .map(title -> json.text(title, language).in(language))
                .orElse(scope.form());
    }

    UUID[] senders(Scope scope) {
        var where = scope.where();
        return jdbc.sql("select distinct a.member_id from form_answer a " + where.sql()
                        + " and a.member_id is not null")
                .params(where.parameters())
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    /** All fields of the answers: as the latest answer has them in order, then those that only older ones had. */
    List<Asked> asked(Scope scope) {
        var where = scope.where();
        return jdbc.sql("""
                        with said as (
                            select f.value ->> 'name' as name, f.value ->> 'kind' as kind, f.value -> 'label' as label,
                                   f.ordinality as place, a.submitted_at
                            from form_answer a cross join jsonb_array_elements(a.answers) with ordinality f
                            %s and f.value ->> 'kind' <> 'FILE'),
                        latest as (select distinct on (name) * from said order by name, submitted_at desc)
                        select name, kind, label::text as label from latest order by submitted_at desc, place""".formatted(where.sql()))
                .params(where.parameters())
                .query((row, number) -> new Asked(
                        row.getString("name"),
                        FieldKind.valueOf(row.getString("kind")),
                        json.text(row.getString("label"), Locale.GERMAN)))
                .list();
    }

    /** The next answers in the order in which they were sent. */
    List<SentAnswer> after(Scope scope, @Nullable SentAnswer last, int limit) {
        var where = scope.where();
        String from = last == null ? "" : " and (a.submitted_at, a.id) > (:lastAt, :lastId)";
        Map<String, Object> further = last == null
                ? Map.of("limit", limit)
                : Map.of("limit", limit, "lastAt", Answers.at(last.submittedAt()), "lastId", last.id());
        return jdbc.sql("select a.* from form_answer a " + where.sql() + from
                        + " order by a.submitted_at, a.id limit :limit")
                .params(where.with(further))
                .query(answers::answer)
                .list();
    }
}
