package org.foyer.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The directory that holds everything the embedded services keep. It belongs to one portal at a time: the lock ends with
 * the process, also after a kill, so whoever holds it may end what a killed portal left behind.
 */
class DataDirectory {

    private final Path path;

    private DataDirectory(Path path) {
        this.path = path;
    }

    static DataDirectory lock(Path directory) {
        var path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw inUse(path);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DataDirectory(path);
    }

    Path path(String name) {
        return path.resolve(name);
    }

    Path logs() throws IOException {
        return Files.createDirectories(path.resolve("logs"));
    }

    private static StartProblem inUse(Path path) {
        return new StartProblem(
                "Another portal is running with the data in " + path + ".",
                "Stop that portal, or give this one a directory of its own with foyer.embedded.directory.");
    }
}
