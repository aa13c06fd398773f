package org.foyer.crm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.crm.QuarantineFilter.Kind;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads cases, within the units that a person reaches. */
@Repository
class QuarantineCaseQueries {

    private static final String REASONS = """
            (select q.code, q.severity, q.arguments from quarantine q
             where q.run_id = c.last_run and q.row_no = c.last_row)""";
    private static final String CASES = """
            with found as (
                select c.*, u.id as unit_id, coalesce(u.number, '') as known_unit,
                       coalesce(u.name ->> :language, u.name ->> 'de', c.unit, '') as unit_name,
                       case when c.state = 'OPEN' and c.refused then 'HELD_BACK' when c.state = 'OPEN' then 'WARNED'
                            else c.state end as kind
                from quarantine_case c left join unit u on u.number = c.unit
                where :all or u.path <@ array(select top.path from unit top where top.id = any(:reach))
            )
            """;
    private static final String OF_FILTER = """
            where c.kind = :kind and (cast(:source as text) is null or c.source = :source)
              and (cast(:unit as text) is null or c.known_unit = :unit)
              and (cast(:code as text) is null or exists (select from %s r where r.code = :code))
              and (:text = '' or c.person ilike '%%' || :text || '%%' or c.number = :text)
            """.formatted(REASONS);

    private final JdbcClient jdbc;

    QuarantineCaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which units somebody reaches.
     *
     * @param all whether they see rows of unknown units as well
     */
    record Reach(boolean all, List<UnitId> units) {}

    Map<Kind, Integer> kinds(Reach reach) {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        count(
                        reach,
                        null,
                        "select kind, count(*) from found c where kind in ('HELD_BACK', 'WARNED', 'CORRECTED', 'LEFT_OUT') "
                                + "group by kind")
                .forEach((kind, count) -> counts.put(Kind.valueOf(kind), count));
        return counts;
    }

    List<String> sources(Reach reach) {
        return statement(
                        reach,
                        null,
                        "select distinct source from found where kind not in ('TAKEN', 'GONE') order by source")
                .query(String.class)
                .list();
    }

    /** Units by number with their rows; the unknown ones first. */
    List<QuarantineCase.UnitCount> units(Reach reach, QuarantineFilter filter, Locale locale) {
        var any = new QuarantineFilter(filter.kind(), filter.source(), null, filter.reason(), filter.text());
        return statement(
                        reach,
                        any,
                        "select known_unit, max(unit_name), count(*) from found c " + OF_FILTER
                                + " group by known_unit order by known_unit <> '', max(unit_name)")
                .param("language", locale.getLanguage())
                .query((row, number) -> new QuarantineCase.UnitCount(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    Map<String, Integer> reasons(Reach reach, QuarantineFilter filter) {
        var any = new QuarantineFilter(filter.kind(), filter.source(), filter.unit(), null, filter.text());
        return count(
                reach,
                any,
                "select r.code, count(distinct c.id) from found c cross join lateral " + REASONS + " r " + OF_FILTER
                        + " group by r.code order by count(distinct c.id) desc, r.code");
    }

    List<UUID> ids(Reach reach, QuarantineFilter filter) {
        return statement(reach, filter, "select c.id from found c " + OF_FILTER)
                .query(UUID.class)
                .list();
    }

    List<QuarantineCase> find(Reach reach, QuarantineFilter filter, int offset, int limit, Locale locale) {
        return rows(statement(
                        reach,
                        filter,
                        "select c.* from found c " + OF_FILTER
                                + " order by c.unit_id is not null, c.unit_name, c.person, c.row_no, c.id offset :offset limit :limit")
                .param("language", locale.getLanguage())
                .param("offset", offset)
                .param("limit", limit));
    }

    Optional<QuarantineCase> find(Reach reach, UUID id, Locale locale) {
        return rows(statement(reach, null, "select c.* from found c where c.id = :id")
                        .param("language", locale.getLanguage())
                        .param("id", id))
                .stream()
                .findFirst();
    }

    private List<QuarantineCase> rows(JdbcClient.StatementSpec asked) {
        List<QuarantineCase> bare = asked.query(this::bare).list();
        return bare.stream()
                .map(found -> found.withReasons(reasonsOf(found.id())))
                .toList();
    }

    private List<QuarantineReason> reasonsOf(UUID id) {
        return jdbc.sql("select r.* from quarantine_case c cross join lateral " + REASONS
                        + " r where c.id = ? order by r.severity, r.code")
                .param(id)
                .query((row, number) -> new QuarantineReason(
                        row.getString("code"), row.getString("severity").equals("ERROR"), List.of((String[])
                                row.getArray("arguments").getArray())))
                .list();
    }

    private Map<String, Integer> count(Reach reach, @Nullable QuarantineFilter filter, String sql) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        statement(reach, filter, sql).query((ResultSet row) -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    private JdbcClient.StatementSpec statement(Reach reach, @Nullable QuarantineFilter filter, String sql) {
        JdbcClient.StatementSpec statement = jdbc.sql(CASES + sql)
                .param("all", reach.all())
                .param("reach", reach.units().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("language", "de");
        return filter == null
                ? statement
                : statement
                        .param("kind", filter.kind().name())
                        .param("source", filter.source())
                        .param("unit", filter.unit())
                        .param("code", filter.reason())
                        .param("text", filter.text().strip());
    }

    private QuarantineCase bare(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        boolean open = !state.equals("TAKEN") && !state.equals("GONE");
        return new QuarantineCase(
                row.getObject("id", UUID.class),
                row.getString("source"),
                Optional.ofNullable(row.getString("number")).orElse(""),
                row.getString("person"),
                Optional.ofNullable(row.getString("unit")).orElse(""),
                row.getString("unit_name"),
                row.getObject("unit_id") != null,
                row.getInt("row_no"),
                row.getObject("first_seen_on", LocalDate.class),
                row.getInt("nights"),
                open ? Kind.valueOf(row.getString("kind")) : null,
                List.of(),
                cells(row),
                row.getString("corrected_by") == null
                        ? null
                        : new QuarantineCase.Decided(
                                row.getString("corrected_by"), row.getObject("corrected_on", LocalDate.class)),
                row.getObject("closed_on") == null
                        ? null
                        : new QuarantineCase.Closed(
                                state,
                                row.getObject("closed_on", LocalDate.class),
                                row.getString("closed_by"),
                                row.getString("close_reason")),
                row.getInt("version"));
    }

    private static List<QuarantineCase.Cell> cells(ResultSet row) throws SQLException {
        String[] headings = (String[]) row.getArray("headings").getArray();
        String[] original = (String[]) row.getArray("raw").getArray();
        var written = row.getArray("correction");
        String[] corrected = written == null ? original : (String[]) written.getArray();
        List<QuarantineCase.Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(headings.length, original.length); i++) {
            cells.add(new QuarantineCase.Cell(
                    i < headings.length ? headings[i] : "#" + (i + 1), at(original, i), at(corrected, i)));
        }
        return cells;
    }

    private static String at(String[] fields, int i) {
        return i < fields.length ? fields[i] : "";
    }
}
