package org.foyer.crm;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The runs of imports. Progress is written in transactions of its own, so that others see it while the merge is open. */
@Repository
class ImportRuns {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportRuns(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Begins a run; whoever calls holds the lock of the source, so a run still open was cut off. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    UUID begin(String source, ImportRequest request) {
        closeInterrupted(source);
        String file = Optional.ofNullable(request.file().getFilename())
                .orElse(request.file().getDescription());
        return jdbc.sql("""
                        insert into import_run (source, file_name, started_by, started_by_member)
                        values (:source, :file, :by, :member) returning id""")
                .param("source", source)
                .param("file", file)
                .param("by", request.startedBy())
                .param(
                        "member",
                        request.member() == null ? null : request.member().value())
                .query(UUID.class)
                .single();
    }

    /**
     * Begins a run over rows that were held back; whoever calls holds the lock of the source.
     *
     * @throws ImportRefusedException while a run of the source waits for a decision, which this one would change under its hands
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    UUID beginAgain(RowsAgain rows, Person by) {
        String source = rows.mapping().source();
        if (jdbc.sql("select exists (select from import_run where source = ? and state = 'WAITING')")
                .param(source)
                .query(Boolean.class)
                .single()) {
            throw ImportProblem.of("decide-first", source).refused();
        }
        closeInterrupted(source);
        return jdbc.sql("""
                        insert into import_run (source, file_name, started_by, started_by_member, mapping, whole)
                        values (?, ?, ?, ?, ?, false) returning id""")
                .params(
                        source,
                        rows.fileName(),
                        by.name(),
                        by.id().value(),
                        new String(rows.mapping().text(), StandardCharsets.UTF_8))
                .query(UUID.class)
                .single();
    }

    /** Keeps the mapping of a run, so that its rows can be read again. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void mapping(UUID run, byte[] text) {
        jdbc.sql("update import_run set mapping = ? where id = ?")
                .params(new String(text, StandardCharsets.UTF_8), run)
                .update();
    }

    private void closeInterrupted(String source) {
        jdbc.sql("""
                        update import_run set state = 'FAILED', phase = 'ENDED', finished_at = now(), problem = 'interrupted'
                        where source = ? and state = 'RUNNING'""").param(source).update();
        jdbc.sql("update import_run set state = 'CANCELLED', phase = 'ENDED' where source = ? and state = 'WAITING'")
                .param(source)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void headings(UUID run, List<String> headings) {
        jdbc.sql("update import_run set headings = :headings where id = :run")
                .param("headings", headings.toArray(String[]::new))
                .param("run", run)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void read(UUID run, int rows) {
        jdbc.sql("update import_run set rows_read = ? where id = ?")
                .params(rows, run)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void step(UUID run, int done, int total) {
        jdbc.sql("update import_run set steps_done = ?, steps_total = ? where id = ?")
                .params(done, total, run)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void difference(UUID run, String difference, Unchanged same) {
        jdbc.sql("update import_run set difference = cast(? as jsonb), same_rows = ?, same_members = ? where id = ?")
                .params(difference, same.rows(), same.members(), run)
                .update();
    }

    /** Gives a waiting run its word, to run on or to end; false when it does not wait any more. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean decide(UUID run, ImportRun.State state) {
        return jdbc.sql("update import_run set state = ? where id = ? and state = 'WAITING'")
                        .params(state.name(), run)
                        .update()
                == 1;
    }

    /** What was passed over, as it was found when the file was read. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    Unchanged same(UUID run) {
        return jdbc.sql("select same_rows, same_members from import_run where id = ?")
                .param(run)
                .query((row, number) -> new Unchanged(new BitSet(), row.getInt(1), row.getInt(2)))
                .single();
    }

    /** Enters a phase, unless somebody called the run off. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean enter(UUID run, ImportRun.Phase phase, int steps) {
        return jdbc.sql("""
                        update import_run set phase = ?, steps_done = 0, steps_total = ?
                        where id = ? and not cancel_asked""").params(phase.name(), steps, run).update() == 1;
    }

    /** Asks a run to stop; too late when it merges already. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean askToCancel(UUID run) {
        return jdbc.sql("""
                        update import_run set cancel_asked = true
                        where id = ? and state = 'RUNNING' and phase in ('READING', 'CHECKING')""").param(run).update() == 1;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    boolean cancelAsked(UUID run) {
        return jdbc.sql("select cancel_asked from import_run where id = ?")
                .param(run)
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void end(UUID run, ImportRun.State state, @Nullable ImportProblem problem) {
        jdbc.sql("""
                        update import_run set state = :state, phase = 'ENDED', finished_at = clock_timestamp(),
                                              problem = :problem, problem_arguments = :arguments
                        where id = :run""")
                .param("state", state.name())
                .param("problem", problem == null ? null : problem.code())
                .param(
                        "arguments",
                        problem == null ? new String[0] : problem.arguments().toArray(String[]::new))
                .param("run", run)
                .update();
    }

    @Transactional(readOnly = true)
    Optional<ImportRun> find(UUID run) {
        return jdbc.sql("select * from import_run where id = ?")
                .param(run)
                .query(this::run)
                .optional();
    }

    @Transactional(readOnly = true)
    List<ImportRun> latest(int offset, int limit) {
        return jdbc.sql("select * from import_run order by started_at desc offset ? limit ?")
                .params(offset, limit)
                .query(this::run)
                .list();
    }

    private ImportRun run(ResultSet row, int number) throws SQLException {
        String problem = row.getString("problem");
        String difference = row.getString("difference");
        Array arguments = row.getArray("problem_arguments");
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new ImportRun(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getString("file_name"),
                row.getString("started_by"),
                row.getBoolean("whole"),
                ImportRun.State.valueOf(row.getString("state")),
                ImportRun.Phase.valueOf(row.getString("phase")),
                instant(row, "started_at"),
                finished == null ? null : finished.toInstant(),
                row.getInt("rows_read"),
                row.getInt("rows_taken"),
                row.getInt("steps_done"),
                row.getInt("steps_total"),
                row.getInt("members_new"),
                row.getInt("members_changed"),
                row.getInt("members_unchanged"),
                row.getInt("quarantined"),
                row.getInt("warnings"),
                difference == null ? null : ImportDifference.read(difference, json),
                problem == null ? null : new ImportProblem(problem, List.of((String[]) arguments.getArray())));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
