package org.foyer.connector;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes one CSV file for each wish: under a hidden name first, forced to the disk, then renamed in one step. So a reader
 * never sees half a file, no file is ever written twice, and the names sort in the order of the changes.
 */
final class ChangeFiles {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n|%";

    private final FileDropProperties properties;
    private final AtomicLong counter = new AtomicLong();

    ChangeFiles(FileDropProperties properties) {
        this.properties = properties;
    }

    Path lay(String sourceId, List<FieldChange> changes, Instant now) throws IOException {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        String name = "changes-%s-%06d-%s.csv".formatted(STAMP.format(now), counter.incrementAndGet(), unique);
        Path hidden = properties.directory().resolve("." + name + ".part");
        Path file = properties.directory().resolve(name);
        try {
            write(hidden, content(sourceId, changes, now));
            return Files.move(hidden, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(hidden);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private byte[] content(String sourceId, List<FieldChange> changes, Instant now) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(properties.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(bytes, StandardCharsets.UTF_8)) {
            csv.writeRecord("changed_at", "source_id", "field", "seen", "wanted");
            for (FieldChange change : changes) {
                csv.writeRecord(
                        now.toString(),
                        safe(sourceId),
                        safe(change.field().name()),
                        safe(change.seen()),
                        safe(change.wanted()));
            }
        }
        return bytes.toByteArray();
    }

    private String safe(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        boolean formula = STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        return properties.protectFormulas() && formula ? "'" + value : value;
    }
}
