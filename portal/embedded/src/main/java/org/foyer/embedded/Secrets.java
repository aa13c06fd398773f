package org.foyer.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Passwords that are made up once and kept in a file that only its owner may read, or nowhere at all. */
class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final @Nullable Path file;
    private final Properties values = new Properties();

    private Secrets(@Nullable Path file) {
        this.file = file;
    }

    /** Secrets that live as long as this object. */
    static Secrets thrownAway() {
        return new Secrets(null);
    }

    static Secrets in(Path file) {
        var secrets = new Secrets(file);
        try {
            if (Files.exists(file)) {
                secrets.values.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets;
    }

    /** The secret of this name: 32 hexadecimal digits, made up at the first call. */
    synchronized String get(String name) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var made = HexFormat.of().formatHex(bytes);
        values.setProperty(name, made);
        keep(name + "=" + made + "\n");
        return made;
    }

    private void keep(String line) {
        if (file == null) {
            return;
        }
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            Files.writeString(file, line, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, mode);
        } else {
            Files.createFile(file);
        }
    }
}
