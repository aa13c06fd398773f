package org.foyer.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.foyer.values.LocalNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units of the association, as far as events ask for them; a list of events asks for the same few again and again. */
@Repository
class EventUnits {

    private static final String UNIT = """
            select u.number, u.name, array(select above.number from unit above where u.path <@ above.path) line
            from unit u where u.dissolved_on is null and\s""";

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final LocalNames names;
    private final Clock clock;
    private volatile Known known = new Known(Instant.EPOCH, new ConcurrentHashMap<>());

    EventUnits(JdbcClient jdbc, LocalNames names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    /** Units that were found lately; never more than there are. */
    private record Known(Instant since, Map<String, EventUnit> units) {}

    /** The unit with the number; empty when there is none, or none any more. */
    Optional<EventUnit> of(String number) {
        var lately = known;
        if (lately.since().plus(FRESH).isBefore(clock.instant())) {
            lately = new Known(clock.instant(), new ConcurrentHashMap<>());
            known = lately;
        }
        var units = lately.units();
        return Optional.ofNullable(units.get(number)).or(() -> {
            var found = one(jdbc.sql(UNIT + "u.number = ?").param(number));
            found.ifPresent(unit -> units.put(number, unit));
            return found;
        });
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
