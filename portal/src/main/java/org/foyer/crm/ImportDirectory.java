package org.foyer.crm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The files on the server that the office may choose: those of one configured directory and no others, so that an import is
 * no way to read the server's disk.
 */
@Component
class ImportDirectory {

    private final ImportProperties properties;

    ImportDirectory(ImportProperties properties) {
        this.properties = properties;
    }

    List<String> files() {
        Path directory = properties.directory();
        if (directory == null || !Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") || name.endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file that was written last, empty when there is none. */
    Optional<String> newest() {
        Path directory = properties.directory();
        return directory == null
                ? Optional.empty()
                : files().stream().max(Comparator.comparing(name -> written(directory.resolve(name))));
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Resource file(String name) {
        Path directory = properties.directory();
        if (directory == null || !files().contains(name)) {
            throw ImportProblem.of("file-unreadable", name).refused();
        }
        return new FileSystemResource(directory.resolve(name));
    }
}
