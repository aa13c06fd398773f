package org.foyer.crm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the people whom a source does not name any more, where its mapping takes that for leaving. */
@Component
class MissingPeople {

    private final JdbcClient jdbc;
    private final Clock clock;

    MissingPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes them, in the transaction in which the whole file was staged. */
    void note(UUID run, MemberMapping mapping, Unchanged same) {
        if (!mapping.missingLeave()) {
            return;
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("run", run);
        parameters.put("source", mapping.source());
        parameters.put("today", LocalDate.now(clock));
        jdbc.sql("analyze import_row (run_id, number)").update();
        new SetStatement("missing", SqlFiles.read("missing")).run(jdbc, parameters);
        if (same.rows() > 0) {
            new SetStatement("missing-passed-over", SqlFiles.read("missing-passed-over")).run(jdbc, parameters);
        }
    }

    /** Forgets those who may stand in the file after all, in rows that were held back. */
    void spareMisread(UUID run) {
        new SetStatement("missing-misread", SqlFiles.read("missing-misread")).run(jdbc, Map.of("run", run));
    }
}
