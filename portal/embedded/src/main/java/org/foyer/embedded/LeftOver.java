package org.foyer.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process that outlives a killed portal, known again by its number and the instant of its start. */
final class LeftOver {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOver.class);
    private static final int PATIENCE_SECONDS = 15;

    private LeftOver() {}

    static void remember(ProcessHandle process, Path file) throws IOException {
        Files.writeString(file, process.pid() + " " + started(process));
    }

    /** Ends the process that the file names, unless its number has since gone to another program. */
    static void endRemembered(Path file, String name) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var words = Files.readString(file).strip().split(" ");
        var process = ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(found -> words.length == 2 && started(found).equals(words[1]));
        if (process.isPresent()) {
            LOG.info("A killed portal left {} running (process {}); it is ended first", name, words[0]);
            end(process.get());
        }
        Files.delete(file);
    }

    /** Ends a process and all its descendants: politely first. */
    static void end(ProcessHandle process) {
        var descendants = process.descendants().toList();
        process.destroy();
        descendants.forEach(ProcessHandle::destroy);
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("Process {} did not stop within {} s and is killed", process.pid(), PATIENCE_SECONDS);
            process.destroyForcibly();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
