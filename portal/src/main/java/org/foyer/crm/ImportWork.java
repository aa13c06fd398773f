package org.foyer.crm;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.foyer.access.Person;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The way of one run: read, check, merge, tidy up; whatever happens, the run ends with a state that says so. */
@Component
@EnableConfigurationProperties(StopProperties.class)
class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    /** The SQL state of PostgreSQL for a lock that somebody else has. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final List<String> STAGING =
            List.of("import_row", "import_person", "import_membership", "import_office", "import_missing");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ImportRuns runs;
    private final Staging staging;
    private final Inspection inspection;
    private final Merge merge;
    private final StopProperties stop;
    private final ImportReportMail mail;
    private final QuarantineCases cases;
    private final JsonMapper json;

    ImportWork(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ImportRuns runs,
            Staging staging,
            Inspection inspection,
            Merge merge,
            StopProperties stop,
            ImportReportMail mail,
            QuarantineCases cases,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.runs = runs;
        this.staging = staging;
        this.inspection = inspection;
        this.merge = merge;
        this.stop = stop;
        this.mail = mail;
        this.cases = cases;
        this.json = json;
    }

    /** Does the whole run. Failures end in the run's state, so that whoever looks at it finds the reason. */
    void run(UUID run, ImportRequest request, MemberMapping mapping) {
        guarded(run, () -> {
            clearLeftOvers(run);
            if (request.file() instanceof SystemRows rows) {
                rows.read(run);
            }
            long begin = System.nanoTime();
            Unchanged same =
                    Objects.requireNonNull(transaction.execute(status -> staging.fill(run, request.file(), mapping)));
            LOG.debug("read in {} ms", (System.nanoTime() - begin) / 1_000_000);
            enter(run, ImportRun.Phase.CHECKING, inspection.steps());
            transaction.executeWithoutResult(status -> inspection.inspect(run, mapping, true));
            if (same.rows() == 0 && !inspection.hasTaken(run)) {
                throw ImportProblem.of("nothing-taken").refused();
            }
            String difference = inspection.difference(run, mapping.source(), same);
            runs.difference(run, difference, same);
            if (stop.asks(ImportDifference.read(difference, json))) {
                return false;
            }
            merge(run, mapping.source(), request.startedBy(), request.member(), same);
            return true;
        });
    }

    /** Merges what a waiting run has staged and somebody agreed to. */
    void takeOver(UUID run, String source, Person by) {
        guarded(run, () -> {
            if (!inspection.hasStaged(run)) {
                throw ImportProblem.of("interrupted").refused();
            }
            merge(run, source, by.name(), by.id(), runs.same(run));
            return true;
        });
    }

    /** Takes rows in again that were held back, as somebody asked for: with all checks, and without a question before. */
    void again(UUID run, RowsAgain rows, Person by) {
        guarded(run, () -> {
            transaction.executeWithoutResult(status -> staging.fill(run, rows.headings(), rows.rows(), rows.mapping()));
            enter(run, ImportRun.Phase.CHECKING, inspection.steps());
            transaction.executeWithoutResult(status -> inspection.inspect(run, rows.mapping(), false));
            String source = rows.mapping().source();
            runs.difference(run, inspection.difference(run, source, Unchanged.none()), Unchanged.none());
            merge(run, source, by.name(), by.id(), Unchanged.none());
            return true;
        });
    }

    private void merge(UUID run, String source, String by, @Nullable MemberId member, Unchanged same) {
        enter(run, ImportRun.Phase.MERGING, merge.steps());
        Acting.as(new Actor("import " + source + ", " + by, member, "import"), () -> {
            transaction.executeWithoutResult(status -> {
                merge.merge(run, inspection.parameters(run, source), same);
                cases.settle(run, inspection.parameters(run, source));
            });
            return run;
        });
    }

    /** Ends the run in the state that the work came to; work that answers false waits for a decision and keeps what it staged. */
    private void guarded(UUID run, BooleanSupplier work) {
        boolean waiting = false;
        try {
            waiting = !work.getAsBoolean();
            if (waiting) {
                runs.end(run, ImportRun.State.WAITING, null);
            }
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
            if (!waiting) {
                clear(run);
            }
        }
        mail.send(run);
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
                        where i.state not in ('RUNNING', 'WAITING') and r.run_id <> ?""").param(run).query(UUID.class).list().forEach(this::clear);
    }

    /** Removes what a run has staged: all at once where no other run uses the staging, and row by row otherwise. */
    void clear(UUID run) {
        try {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("lock table " + String.join(", ", STAGING) + " in access exclusive mode nowait")
                        .update();
                if (isAlone(run)) {
                    jdbc.sql("truncate " + String.join(", ", STAGING)).update();
                } else {
                    delete(run);
                }
            });
        } catch (UncategorizedSQLException busy) {
            if (!(busy.getMostSpecificCause() instanceof SQLException cause)
                    || !LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) {
                throw busy;
            }
            LOG.debug("Another run, or autovacuum, is at the staging: {}", busy.getMessage());
            transaction.executeWithoutResult(status -> delete(run));
        }
    }

    private boolean isAlone(UUID run) {
        return jdbc.sql("""
                        select not exists (select from import_row where run_id <> :run)
                           and not exists (select from import_person where run_id <> :run)
                           and not exists (select from import_missing where run_id <> :run)""").param("run", run).query(Boolean.class).single();
    }

    private void delete(UUID run) {
        for (String table : STAGING) {
            jdbc.sql("delete from " + table + " where run_id = ?").param(run).update();
        }
    }
}
