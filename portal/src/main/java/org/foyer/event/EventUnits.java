package org.foyer.event;

import java.util.List;
import java.util.Optional;
import org.foyer.values.LocalNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units of the association, as far as events ask for them. */
@Repository
class EventUnits {

    private static final String UNIT = """
            select u.number, u.name, array(select above.number from unit above where u.path <@ above.path) line
            from unit u where u.dissolved_on is null and\s""";

    private final JdbcClient jdbc;
    private final LocalNames names;

    EventUnits(JdbcClient jdbc, LocalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** The unit with the number; empty when there is none, or none any more. */
    Optional<EventUnit> of(String number) {
        return one(jdbc.sql(UNIT + "u.number = ?").param(number));
    }

    /** The unit that all others lie below. */
    Optional<EventUnit> top() {
        return one(jdbc.sql(UNIT + "u.parent_id is null order by u.number limit 1"));
    }

    private Optional<EventUnit> one(JdbcClient.StatementSpec question) {
        return question.query((row, number) ->
                        new EventUnit(row.getString("number"), names.read(row.getString("name")), List.of((String[])
                                row.getArray("line").getArray())))
                .optional();
    }
}
