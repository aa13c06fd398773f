package org.foyer.crm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;

/** A file that somebody uploaded: it lies in a temporary place under another name, and goes when it was imported. */
final class UploadedFile extends FileSystemResource {

    private final Path place;
    private final String name;

    UploadedFile(Path place, String name) {
        super(place);
        this.place = place;
        this.name = name;
    }

    @Override
    public String getFilename() {
        return name;
    }

    void remove() {
        try {
            Files.deleteIfExists(place);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
