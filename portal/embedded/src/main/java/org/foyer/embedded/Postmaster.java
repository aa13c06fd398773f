package org.foyer.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server that outlived a killed portal, as its {@code postmaster.pid} names it. */
record Postmaster(ProcessHandle process, Path program, Path data) {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final int STOP_SECONDS = 30;

    /** The server that still runs on this data; empty when the file is missing or its number belongs to another program. */
    static Optional<Postmaster> runningOn(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(command -> command.getFileName().toString().startsWith("postgres"))
                        .map(command -> new Postmaster(process, command, data)));
    }

    /** A fast shutdown: sessions are ended, everything committed is on disk. */
    void stop() throws IOException {
        LOG.info("A killed portal left PostgreSQL running (process {}); it is stopped first", process.pid());
        var command = System.getProperty("os.name").startsWith("Windows")
                ? new ProcessBuilder(pgCtl(), "-D", data.toString(), "stop", "-m", "fast")
                : new ProcessBuilder("kill", "-INT", Long.toString(process.pid()));
        command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new StartProblem(
                    "A PostgreSQL that a killed portal left behind (process " + process.pid() + ") does not stop.",
                    "End that process, then start again.",
                    e);
        }
    }

    private String pgCtl() {
        return program.resolveSibling("pg_ctl.exe").toString();
    }
}
