package org.foyer.crm;

import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import org.foyer.access.Person;
import org.springframework.stereotype.Component;

/** Takes rows in again that were held back, as a run of its own: the same checks, the same merge, the same lock. */
@Component
class Retake {

    private final DataSource database;
    private final QuarantineCases cases;
    private final ImportRuns runs;
    private final ImportWork work;

    Retake(DataSource database, QuarantineCases cases, ImportRuns runs, ImportWork work) {
        this.database = database;
        this.cases = cases;
        this.runs = runs;
        this.work = work;
    }

    /**
     * Takes them in and waits for the end.
     *
     * @throws ImportRefusedException when none is open any more, an import of the source runs, or one waits for a decision
     */
    UUID now(String source, Collection<UUID> wanted, Person by) {
        Prepared prepared = prepare(source, wanted, by);
        finish(prepared, by);
        return prepared.run();
    }

    /** As {@link #now}, in the background. */
    UUID start(String source, Collection<UUID> wanted, Person by) {
        Prepared prepared = prepare(source, wanted, by);
        Thread.ofVirtual().name("import-" + prepared.run()).start(() -> finish(prepared, by));
        return prepared.run();
    }

    private record Prepared(UUID run, RowsAgain rows, ImportLock lock) {}

    private Prepared prepare(String source, Collection<UUID> wanted, Person by) {
        ImportLock lock = ImportLock.take(database, source)
                .orElseThrow(() -> ImportProblem.of("already-running", source).refused());
        try {
            RowsAgain rows = cases.again(source, wanted)
                    .orElseThrow(() -> ImportProblem.of("case-closed").refused());
            return new Prepared(runs.beginAgain(rows, by), rows, lock);
        } catch (RuntimeException notBegun) {
            lock.close();
            throw notBegun;
        }
    }

    private void finish(Prepared prepared, Person by) {
        try (ImportLock lock = prepared.lock()) {
            work.again(prepared.run(), prepared.rows(), by);
        }
    }
}
