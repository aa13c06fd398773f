package org.foyer.member;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads a postal reference list. It replaces what is known of the countries that it names, so that the same file twice
 * changes nothing. The file is UTF-8, in one of the formats of {@link LocalityFormat}.
 */
@Service
class LocalityImport {

    private static final int CHUNK = 1 << 16;

    private final JdbcTemplate jdbc;

    LocalityImport(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The file cannot be loaded; the message says why and what to do. */
    static final class UnknownListException extends RuntimeException {
        UnknownListException(String message) {
            super(message);
        }
    }

    /**
     * @param country ISO 3166 code for lists that do not name it, or empty
     * @return how many places are known of the loaded countries now
     * @throws UnknownListException when the format is not known or the list does not name its country
     */
    @Transactional
    public int load(Path file, String country) {
        jdbc.execute("""
                create temp table locality_in (country text, postcode text, town text, region text, language text,
                                               latitude double precision, longitude double precision) on commit drop""");
        jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, file, country));
        jdbc.update("delete from locality where country in (select country from locality_in)");
        return jdbc.update("""
                insert into locality (country, postcode, town, region, language, latitude, longitude)
                select distinct on (country, postcode, town) country, postcode, town, region, language, latitude, longitude
                from locality_in where postcode <> '' and town <> ''
                order by country, postcode, town, latitude nulls last""");
    }

    private static long copy(Connection connection, Path file, String country) throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy locality_in from stdin with (format text)");
        try {
            read(file, country, copy);
            return copy.endCopy();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void read(Path file, String country, CopyIn copy) throws IOException, SQLException {
        String first = firstLine(file);
        LocalityFormat format = LocalityFormat.of(first)
                .orElseThrow(
                        () -> new UnknownListException(file + " is no postal list that Foyer knows: it begins with \""
                                + first + "\". It reads GeoNames, the official Swiss list and swisstopo's register."));
        List<String> header = format.header(first);
        var lines = new StringBuilder();
        try (CsvReader<CsvRecord> records = format.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)) {
            boolean skip = !header.isEmpty();
            for (CsvRecord record : records) {
                if (skip) {
                    skip = false;
                    continue;
                }
                lines.append(line(format.read(header, record.getFields(), country), file));
                if (lines.length() > CHUNK) {
                    write(copy, lines);
                }
            }
        }
        write(copy, lines);
    }

    private static String firstLine(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String line = reader.readLine();
            return line == null ? "" : line.replace("\uFEFF", "");
        }
    }

    private static String line(LocalityFormat.Row row, Path file) {
        if (!row.country().matches("[A-Z]{2}")) {
            throw new UnknownListException(
                    file + " does not name its country: add --foyer.import.country=DE, or whichever it is.");
        }
        return Stream.of(
                        row.country(),
                        row.postcode(),
                        row.town(),
                        row.region(),
                        row.language(),
                        row.latitude(),
                        row.longitude())
                .map(LocalityImport::copied)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String copied(@Nullable Object field) {
        return field == null
                ? "\\N"
                : field.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", " ")
                        .replace("\n", " ")
                        .replace("\r", " ");
    }

    private static void write(CopyIn copy, StringBuilder lines) throws SQLException {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }
}
