package org.foyer.crm;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.springframework.core.io.Resource;
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
    private final SignedIn signedIn;
    private final ImportDirectory directory;

    ImportService(
            JdbcClient jdbc,
            DataSource database,
            ImportRuns runs,
            ImportWork work,
            ImportAccess access,
            SignedIn signedIn,
            ImportDirectory directory) {
        this.jdbc = jdbc;
        this.database = database;
        this.runs = runs;
        this.work = work;
        this.access = access;
        this.signedIn = signedIn;
        this.directory = directory;
    }

    /**
     * Starts an import in the background, in the name of the signed-in person.
     *
     * @return the id of the run, to ask for its progress
     * @throws ImportRefusedException when the mapping is wrong or an import of the source runs already
     * @throws AccessRefusedException when the person may not import for the whole association
     */
    public UUID start(ImportRequest request) {
        access.require();
        ImportRequest mine = request.by(signedIn.require());
        Prepared prepared = prepare(mine);
        Thread.ofVirtual().name("import-" + prepared.run()).start(() -> finish(mine, prepared));
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

    /** The files on the server that may be imported; empty where the operator named no directory for them. */
    public List<String> serverFiles() {
        access.require();
        return directory.files();
    }

    /**
     * One of {@link #serverFiles}.
     *
     * @throws ImportRefusedException when it is none of them
     */
    public Resource serverFile(String name) {
        access.require();
        return directory.file(name);
    }

    /** Calls a run off; false when it is too late, because it merges already or has ended. */
    public boolean cancel(UUID run) {
        access.require();
        return runs.askToCancel(run);
    }

    /**
     * Lets a run that waits go on in spite of how much it changes, in the background.
     *
     * @return false when it does not wait any more
     * @throws ImportRefusedException when an import of the source runs already
     */
    public boolean takeOver(UUID run) {
        access.require();
        Person me = signedIn.require();
        ImportRun asked = runs.find(run).orElseThrow();
        if (asked.state() != ImportRun.State.WAITING) {
            return false;
        }
        String source = asked.source();
        ImportLock lock = ImportLock.take(database, source)
                .orElseThrow(() -> ImportProblem.of("already-running", source).refused());
        if (!runs.decide(run, ImportRun.State.RUNNING)) {
            lock.close();
            return false;
        }
        Thread.ofVirtual().name("import-" + run).start(() -> {
            try (lock) {
                work.takeOver(run, source, me);
            }
        });
        return true;
    }

    /** Ends a run that waits without changing anything; false when it does not wait any more. */
    public boolean discard(UUID run) {
        access.require();
        boolean waited = runs.decide(run, ImportRun.State.CANCELLED);
        if (waited) {
            work.clear(run);
        }
        return waited;
    }

    private record Prepared(UUID run, MemberMapping mapping, ImportLock lock) {}

    private Prepared prepare(ImportRequest request) {
        MemberMapping mapping = MemberMapping.read(request.mapping(), MasterData.of(jdbc));
        ImportLock lock = ImportLock.take(database, mapping.source())
                .orElseThrow(() ->
                        ImportProblem.of("already-running", mapping.source()).refused());
        try {
            UUID run = runs.begin(mapping.source(), request);
            runs.mapping(run, mapping.text());
            return new Prepared(run, mapping, lock);
        } catch (RuntimeException notBegun) {
            lock.close();
            throw notBegun;
        }
    }

    private void finish(ImportRequest request, Prepared prepared) {
        try (ImportLock lock = prepared.lock()) {
            work.run(prepared.run(), request, prepared.mapping());
        } finally {
            if (request.file() instanceof UploadedFile uploaded) {
                uploaded.remove();
            }
        }
    }

    /** Whether the signed-in person may import; a view that says no is not there for them. */
    public boolean isOpenToMe() {
        return access.isGranted();
    }
}
