package org.foyer.crm;

import java.util.Objects;
import java.util.UUID;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of one run: read, check, merge, tidy up; whatever happens, the run ends with a state that says so. */
@Component
class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ImportRuns runs;
    private final Staging staging;
    private final Inspection inspection;
    private final Merge merge;

    ImportWork(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ImportRuns runs,
            Staging staging,
            Inspection inspection,
            Merge merge) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.runs = runs;
        this.staging = staging;
        this.inspection = inspection;
        this.merge = merge;
    }

    /** Does the whole run. Failures end in the run's state, so that whoever looks at it finds the reason. */
    void run(UUID run, ImportRequest request, MemberMapping mapping) {
        long begin = System.nanoTime();
        try {
            clearLeftOvers(run);
            Unchanged same =
                    Objects.requireNonNull(transaction.execute(status -> staging.fill(run, request.file(), mapping)));
            LOG.debug("read in {} ms", (System.nanoTime() - begin) / 1_000_000);
            enter(run, ImportRun.Phase.CHECKING, inspection.steps());
            transaction.executeWithoutResult(status -> inspection.inspect(run, mapping.source()));
            enter(run, ImportRun.Phase.MERGING, merge.steps());
            Actor actor =
                    new Actor("import " + mapping.source() + ", " + request.startedBy(), request.member(), "import");
            Acting.as(actor, () -> {
                transaction.executeWithoutResult(
                        status -> merge.merge(run, inspection.parameters(run, mapping.source()), same));
                return run;
            });
        } catch (ImportCancelledException called) {
            runs.end(run, ImportRun.State.CANCELLED, null);
        } catch (ImportRefusedException refused) {
            runs.end(run, ImportRun.State.FAILED, refused.problem());
        } catch (DataAccessException | TransactionException broken) {
            LOG.error("Import {} was not carried out; nothing was changed", run, broken);
            runs.end(run, ImportRun.State.FAILED, ImportProblem.of("database"));
        } catch (RuntimeException unforeseen) {
            runs.end(run, ImportRun.State.FAILED, ImportProblem.of("unforeseen"));
            throw unforeseen;
        } finally {
            clear(run);
        }
    }

    private void enter(UUID run, ImportRun.Phase phase, int steps) {
        if (!runs.enter(run, phase, steps)) {
            throw new ImportCancelledException();
        }
    }

    /** Rows of runs that were cut off, whose source is not being imported any more. */
    private void clearLeftOvers(UUID run) {
        jdbc.sql("""
                        select distinct r.run_id from import_row r join import_run i on i.id = r.run_id
                        where i.state <> 'RUNNING' and r.run_id <> ?""").param(run).query(UUID.class).list().forEach(this::clear);
    }

    private void clear(UUID run) {
        for (String table : new String[] {"import_row", "import_person", "import_membership", "import_office"}) {
            jdbc.sql("delete from " + table + " where run_id = ?").param(run).update();
        }
    }
}
