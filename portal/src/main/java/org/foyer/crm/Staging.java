package org.foyer.crm;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Streams a file into the staging table, row by row and by COPY: what is held in memory does not grow with the file. */
@Component
class Staging {

    private static final int CHUNK = 1 << 16;
    private static final int ROWS_BETWEEN_REPORTS = 5_000;
    private static final String COPY = "copy import_row (run_id, row_no, raw, marks, fingerprint, "
            + Arrays.stream(MemberField.values()).map(MemberField::column).collect(Collectors.joining(", "))
            + ") from stdin";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final ImportRuns runs;
    private final PhoneReader phones;
    private final JsonMapper json;
    private final UnchangedRows unchanged;
    private final MissingPeople missing;
    private final Clock clock;

    Staging(
            JdbcTemplate jdbc,
            JdbcClient client,
            ImportRuns runs,
            PhoneReader phones,
            JsonMapper json,
            UnchangedRows unchanged,
            MissingPeople missing,
            Clock clock) {
        this.jdbc = jdbc;
        this.client = client;
        this.runs = runs;
        this.phones = phones;
        this.json = json;
        this.unchanged = unchanged;
        this.missing = missing;
        this.clock = clock;
    }

    /**
     * Reads the whole file; the caller holds the transaction.
     *
     * @return the rows that were left out, as they say nothing new
     * @throws ImportRefusedException when the file as a whole cannot be taken
     * @throws ImportCancelledException when somebody called the run off
     */
    Unchanged fill(UUID run, Resource file, MemberMapping mapping) {
        Unchanged same = unchanged.find(run, file, mapping);
        try (CsvFile csv = mapping.format().open(file)) {
            List<String> headings = csv.headings();
            checkHeadings(csv.name(), headings, mapping);
            runs.headings(run, headings);
            MemberRowReader reader = reader(mapping, headings);
            copying(copy -> copy(run, csv, headings.size(), reader, same, copy));
            missing.note(run, mapping, same);
            return same;
        }
    }

    /** Stages rows that were read before, numbered from 1, as {@link #fill} stages those of a file. */
    void fill(UUID run, List<String> headings, List<List<String>> rows, MemberMapping mapping) {
        runs.headings(run, headings);
        MemberRowReader reader = reader(mapping, headings);
        copying(copy -> {
            CopyLine line = new CopyLine();
            int number = 0;
            for (List<String> row : rows) {
                reader.read(++number, row, run.toString(), line);
                if (line.length() >= CHUNK) {
                    flush(line, copy);
                }
            }
            flush(line, copy);
        });
        runs.read(run, rows.size());
    }

    private MemberRowReader reader(MemberMapping mapping, List<String> headings) {
        Corrections corrections = Corrections.of(client, mapping.source());
        return new MemberRowReader(mapping, headings, corrections, phones, json, LocalDate.now(clock));
    }

    private interface Copying {
        void to(CopyIn copy) throws SQLException;
    }

    private void copying(Copying rows) {
        ConnectionCallback<Boolean> copying = connection -> {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                rows.to(copy);
                copy.endCopy();
                return true;
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        };
        jdbc.execute(copying);
    }

    private static void checkHeadings(String file, List<String> headings, MemberMapping mapping) {
        for (String expected : mapping.columns().keySet()) {
            long found = headings.stream().filter(expected::equals).count();
            if (found != 1) {
                throw ImportProblem.of(found == 0 ? "heading-missing" : "heading-twice", file, expected)
                        .refused();
            }
        }
    }

    private void copy(UUID run, CsvFile csv, int columns, MemberRowReader reader, Unchanged same, CopyIn copy)
            throws SQLException {
        CopyLine line = new CopyLine();
        String id = run.toString();
        int rows = 0;
        CsvRecord last = null;
        for (Optional<CsvRecord> row = csv.next(); row.isPresent(); row = csv.next()) {
            last = row.get();
            if (!same.holds(last.getStartingLineNumber())) {
                reader.read(last.getStartingLineNumber(), last.getFields(), id, line);
            }
            rows++;
            if (line.length() >= CHUNK) {
                flush(line, copy);
            }
            if (rows % ROWS_BETWEEN_REPORTS == 0) {
                report(run, rows);
            }
        }
        if (last == null) {
            throw ImportProblem.of("file-no-rows", csv.name()).refused();
        }
        if (last.getFieldCount() < columns) {
            throw ImportProblem.of(
                            "file-cut-off", csv.name(), last.getStartingLineNumber(), last.getFieldCount(), columns)
                    .refused();
        }
        flush(line, copy);
        report(run, rows);
    }

    private void report(UUID run, int rows) {
        runs.read(run, rows);
        if (runs.cancelAsked(run)) {
            throw new ImportCancelledException();
        }
    }

    private static void flush(CopyLine line, CopyIn copy) throws SQLException {
        byte[] bytes = line.take().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }
}
