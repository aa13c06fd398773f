package org.foyer.category;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.foyer.category.Step.State;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads steps of the memberships in units that somebody reaches. */
@Repository
class StepQueries {

    private static final String WITHIN = """
            from category_step s
            join membership p on p.id = s.membership_id
            join unit u on u.id = p.unit_id
            where u.path <@ array(select top.path from unit top where top.id = any(:reach))
            """;

    private final JdbcClient jdbc;

    StepQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<State, Integer> counts(List<UnitId> reach) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        jdbc.sql("select s.state, count(*) " + WITHIN
                        + " and s.state in ('PROPOSED', 'ACCEPTED', 'MADE', 'DECLINED') group by s.state")
                .param("reach", ids(reach))
                .query((ResultSet row) -> {
                    counts.put(State.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    List<UUID> ids(List<UnitId> reach, State state) {
        return jdbc.sql("select s.id " + WITHIN + " and s.state = :state")
                .param("reach", ids(reach))
                .param("state", state.name())
                .query(UUID.class)
                .list();
    }

    List<Step> find(List<UnitId> reach, State state, int offset, int limit, Locale locale) {
        return jdbc.sql("""
                        select s.*, m.number, m.first_name, m.last_name,
                               coalesce(f.name ->> :language, f.name ->> 'de', f.code) as from_name,
                               coalesce(t.name ->> :language, t.name ->> 'de', t.code) as to_name,
                               coalesce(found.name ->> :language, found.name ->> 'de', found.number) as unit_name
                        from (select s.*, u.name, u.number %s and s.state = :state) found
                        join category_step s on s.id = found.id
                        join member m on m.id = s.member_id
                        join membership_category f on f.code = s.from_category
                        join membership_category t on t.code = s.to_category
                        order by s.due_on, m.last_name, m.first_name, s.id offset :offset limit :limit""".formatted(WITHIN))
                .param("reach", ids(reach))
                .param("state", state.name())
                .param("language", locale.getLanguage())
                .param("offset", offset)
                .param("limit", limit)
                .query(StepQueries::step)
                .list();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("number"),
                row.getString("last_name") + " " + row.getString("first_name"),
                row.getString("unit_name"),
                row.getString("from_name"),
                row.getString("to_name"),
                row.getInt("age"),
                row.getObject("due_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getObject("told_on", LocalDate.class),
                row.getString("decided_by"),
                row.getString("reason"));
    }

    private static UUID[] ids(List<UnitId> reach) {
        return reach.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
