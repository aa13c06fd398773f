package org.foyer.duplicate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.foyer.duplicate.SearchRuns.Counts;
import org.foyer.duplicate.SearchStatements.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements of a search, one after the other. Whoever calls holds the transaction and the lock. */
@Component
@EnableConfigurationProperties(DuplicateProperties.class)
class SearchWork {

    private static final Logger LOG = LoggerFactory.getLogger(SearchWork.class);

    /** Goes up with each change of how members are read, so that all are read anew. */
    private static final String READING = "1";

    private final JdbcClient jdbc;
    private final DuplicateProperties properties;
    private final Clock clock;
    private final SearchStatements statements = SearchStatements.read();

    SearchWork(JdbcClient jdbc, DuplicateProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    int steps() {
        return statements.count();
    }

    /** Waits until no other search runs; the lock ends with the transaction. */
    void await() {
        jdbc.sql("select pg_advisory_xact_lock(3296, 130)").query().singleRow();
    }

    /** Whether no other search runs; then none begins until the transaction ends. */
    boolean isFree() {
        return jdbc.sql("select pg_try_advisory_xact_lock(3296, 130)")
                .query(Boolean.class)
                .single();
    }

    Counts search(UUID run, boolean whole, IntConsumer progress) {
        // sorting two million keys on disk is what would take longest
        jdbc.sql("select set_config('work_mem', '96MB', true), set_config('jit', 'off', true)")
                .query()
                .singleRow();
        var parameters = new HashMap<String, Object>();
        parameters.put("version", READING);
        parameters.put("today", LocalDate.now(clock));
        parameters.put("whole", whole);
        parameters.put("neighbours", properties.neighbours());
        parameters.put("listedFrom", properties.listedFrom());
        carryOut(statements.prepare(), parameters, 0, progress);
        jdbc.sql("analyze duplicate_person, duplicate_key, duplicate_changed").update();
        int members = count("select count(*) from duplicate_person");
        parameters.put("prior", properties.prior(members));
        for (Evidence evidence : Evidence.values()) {
            var weight = properties.weight(evidence);
            boolean counted = evidence == Evidence.LAST_SAME || evidence == Evidence.FIRST_SAME;
            parameters.put(evidence.name(), counted ? weight.samePerson() : weight.bits());
        }
        carryOut(statements.compare(), parameters, statements.prepare().size(), progress);
        return new Counts(
                members,
                count("select count(*) from duplicate_changed"),
                count("select count(*) from duplicate_candidate"),
                count("select count(*) from duplicate_pair where not different"));
    }

    private void carryOut(List<Statement> all, Map<String, Object> parameters, int before, IntConsumer progress) {
        int done = before;
        for (Statement statement : all) {
            long begin = System.nanoTime();
            int rows = jdbc.sql(statement.sql()).params(parameters).update();
            LOG.debug("{}: {} rows in {} ms", statement.name(), rows, (System.nanoTime() - begin) / 1_000_000);
            if (statement.sql().contains("create temp table")) {
                jdbc.sql("analyze " + statement.sql().replaceAll("(?s).*create temp table (\\w+).*", "$1"))
                        .update();
            }
            progress.accept(++done);
        }
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
