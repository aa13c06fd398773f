package org.foyer.crm;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Imports members: reads the file into a staging table, checks all rows at once, and merges what is fine in one
 * transaction. Up to the merge nothing of a member is touched; a run that is cut off changes nothing.
 */
@Service
public class ImportService {

    private final JdbcClient jdbc;
    private final DataSource database;
    private final ImportRuns runs;
    private final ImportWork work;
    private final ImportAccess access;

    ImportService(JdbcClient jdbc, DataSource database, ImportRuns runs, ImportWork work, ImportAccess access) {
        this.jdbc = jdbc;
        this.database = database;
        this.runs = runs;
        this.work = work;
        this.access = access;
    }

    /**
     * Starts an import in the background for the signed-in person.
     *
     * @return the id of the run, to ask for its progress
     * @throws ImportRefusedException when the mapping is wrong or an import of the source runs already
     * @throws AccessRefusedException when the person may not import for the whole association
     */
    public UUID start(ImportRequest request) {
        access.require();
        Prepared prepared = prepare(request);
        Thread.ofVirtual().name("import-" + prepared.run()).start(() -> finish(request, prepared));
        return prepared.run();
    }

    /**
     * Imports and waits for the end. For the command line and the sample data, where nobody is signed in: whoever starts the
     * process decides. Views call {@link #start}.
     *
     * @return the report; a run that failed says so in its state
     * @throws ImportRefusedException when the mapping is wrong or an import of the source runs already
     */
    public ImportRun run(ImportRequest request) {
        Prepared prepared = prepare(request);
        finish(request, prepared);
        return runs.find(prepared.run()).orElseThrow();
    }

    /** How a run stands, empty when there is no such run. */
    public Optional<ImportRun> progress(UUID run) {
        access.require();
        return runs.find(run);
    }

    /** The latest runs first. */
    public List<ImportRun> runs(int offset, int limit) {
        access.require();
        return runs.latest(offset, limit);
    }

    /** Calls a run off; false when it is too late, because it merges already or has ended. */
    public boolean cancel(UUID run) {
        access.require();
        return runs.askToCancel(run);
    }

    private record Prepared(UUID run, MemberMapping mapping, ImportLock lock) {}

    private Prepared prepare(ImportRequest request) {
        MemberMapping mapping = MemberMapping.read(request.mapping(), MasterData.of(jdbc));
        ImportLock lock = ImportLock.take(database, mapping.source())
                .orElseThrow(() ->
                        ImportProblem.of("already-running", mapping.source()).refused());
        try {
            return new Prepared(runs.begin(mapping.source(), request), mapping, lock);
        } catch (RuntimeException notBegun) {
            lock.close();
            throw notBegun;
        }
    }

    private void finish(ImportRequest request, Prepared prepared) {
        try (ImportLock lock = prepared.lock()) {
            work.run(prepared.run(), request, prepared.mapping());
        }
    }

    /** Whether the signed-in person may import; a view that says no is not there for them. */
    public boolean isOpenToMe() {
        return access.isGranted();
    }

    /** The permission that opens imports; it has to reach every unit. */
    public static Permission permission() {
        return Permission.IMPORT_MEMBERS;
    }
}
