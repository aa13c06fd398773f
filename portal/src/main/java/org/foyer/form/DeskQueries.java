package org.foyer.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.foyer.form.DeskFilter.Age;
import org.foyer.form.DeskFilter.Stand;
import org.foyer.form.DeskFilter.Whose;
import org.foyer.form.DeskReach.Route;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds and counts answers, always within the routes that lead to the reader. */
@Repository
class DeskQueries {

    private final JdbcClient jdbc;
    private final AnswerJson json;

    DeskQueries(JdbcClient jdbc, AnswerJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Who asks, at what moment. */
    record Reader(MemberId me, Set<Route> routes, Instant now) {}

    int count(Reader reader, DeskFilter filter) {
        var where = new DeskWhere(reader, filter);
        return jdbc.sql("select count(*) from form_answer a " + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    /** New ones that nobody has, and all that is open with the reader. */
    int waiting(Reader reader) {
        var where = new DeskWhere(reader, DeskFilter.usual());
        return jdbc.sql("select count(*) from form_answer a " + where.sql()
                        + " and ((a.state = 'NEW' and a.assigned_to is null) or a.assigned_to = :reader)")
                .params(where.with(Map.of("reader", reader.me().value())))
                .query(Integer.class)
                .single();
    }

    Map<Stand, Integer> stands(Reader reader, DeskFilter filter) {
        var byState = new EnumMap<AnswerState, Integer>(AnswerState.class);
        grouped(reader, filter, "state", "a.state")
                .forEach((state, count) -> byState.put(AnswerState.valueOf(state), count));
        var counts = new EnumMap<Stand, Integer>(Stand.class);
        byState.forEach((state, count) -> counts.put(Stand.valueOf(state.name()), count));
        counts.put(Stand.OPEN, byState.getOrDefault(AnswerState.NEW, 0) + byState.getOrDefault(AnswerState.IN_WORK, 0));
        return counts;
    }

    Map<Whose, Integer> whose(Reader reader, DeskFilter filter) {
        return perChoice(
                Whose.values(),
                whose -> count(
                        reader, new DeskFilter(filter.stand(), filter.form(), whose, filter.age(), filter.text())),
                Whose.class);
    }

    Map<Age, Integer> ages(Reader reader, DeskFilter filter) {
        return perChoice(
                Age.values(),
                age -> count(reader, new DeskFilter(filter.stand(), filter.form(), filter.whose(), age, filter.text())),
                Age.class);
    }

    private static <C extends Enum<C>> Map<C, Integer> perChoice(
            C[] choices, Function<C, Integer> count, Class<C> type) {
        var counts = new EnumMap<C, Integer>(type);
        for (C choice : choices) {
            counts.put(choice, count.apply(choice));
        }
        return counts;
    }

    /** The forms of which there are answers, with the title of the latest. */
    List<DeskCounts.OfForm> forms(Reader reader, DeskFilter filter, Locale language) {
        var where = new DeskWhere(reader, filter).without("form");
        return jdbc
                .sql("""
                        select a.form, count(*) as count, (array_agg(a.form_title order by a.submitted_at desc))[1]::text as title
                        from form_answer a %s group by a.form""".formatted(where.sql()))
                .params(where.parameters())
                .query((row, number) -> new DeskCounts.OfForm(
                        row.getString("form"),
                        json.text(row.getString("title"), language).in(language),
                        row.getInt("count")))
                .list()
                .stream()
                .sorted(Comparator.comparing(DeskCounts.OfForm::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** What waits stands with the oldest first, what is done with the latest. */
    List<DeskRow> find(Reader reader, DeskFilter filter, int offset, int limit, Locale language) {
        var where = new DeskWhere(reader, filter);
        String order = filter.stand().isOver() ? "desc" : "asc";
        return jdbc.sql("""
                        select a.id, a.form_title::text as title, a.sender_name, a.submitted_at, a.state, a.assigned_to, a.version,
                               trim(concat_ws(' ', m.first_name, m.last_name)) as assigned,
                               (select count(*) from form_answer_file f where f.answer_id = a.id) as files,
                               exists (select from form_delivery d where d.answer_id = a.id and d.state = 'FAILED') as undelivered
                        from (select * from form_answer a %s order by a.submitted_at %s, a.id %s offset :offset limit :limit) a
                        left join member m on m.id = a.assigned_to order by a.submitted_at %s, a.id %s""".formatted(where.sql(), order, order, order, order))
                .params(where.with(Map.of("offset", offset, "limit", limit)))
                .query((row, number) -> row(row, reader.me(), language))
                .list();
    }

    private DeskRow row(ResultSet row, MemberId me, Locale language) throws SQLException {
        @Nullable UUID assigned = row.getObject("assigned_to", UUID.class);
        return new DeskRow(
                row.getObject("id", UUID.class),
                json.text(row.getString("title"), language).in(language),
                row.getString("sender_name"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                AnswerState.valueOf(row.getString("state")),
                assigned == null ? null : row.getString("assigned"),
                me.value().equals(assigned),
                row.getInt("files"),
                row.getBoolean("undelivered"),
                row.getInt("version"));
    }

    private Map<String, Integer> grouped(Reader reader, DeskFilter filter, String leftOut, String by) {
        var where = new DeskWhere(reader, filter).without(leftOut);
        var counts = new HashMap<String, Integer>();
        jdbc.sql("select %s as key, count(*) as count from form_answer a %s group by 1".formatted(by, where.sql()))
                .params(where.parameters())
                .query(row -> {
                    counts.put(row.getString("key"), row.getInt("count"));
                });
        return counts;
    }
}
