package org.foyer.crm;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a file a first time and finds the people of whom it says nothing new; on most nights these are nearly all. */
@Component
class UnchangedRows {

    private static final int CHUNK = 1 << 16;
    private static final int FETCH = 10_000;
    private static final int ROWS_BETWEEN_LOOKS = 20_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final ImportRuns runs;

    UnchangedRows(JdbcTemplate template, JdbcClient jdbc, ImportRuns runs) {
        this.template = template;
        this.jdbc = jdbc;
        this.runs = runs;
    }

    /**
     * Finds them; the caller holds the transaction, with whose end the fingerprints of the file go.
     *
     * @throws ImportRefusedException when the file as a whole cannot be read
     * @throws ImportCancelledException when somebody called the run off
     */
    Unchanged find(UUID run, Resource file, MemberMapping mapping) {
        boolean first = jdbc.sql(
                        "select not exists (select from import_seen_member where source = ? and fingerprint is not null)")
                .param(mapping.source())
                .query(Boolean.class)
                .single();
        if (first) {
            return Unchanged.none();
        }
        jdbc.sql(
                        "create temp table import_fingerprint (row_no integer, number text, fingerprint bigint) on commit drop")
                .update();
        ConnectionCallback<Boolean> copying = connection -> {
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy import_fingerprint (row_no, number, fingerprint) from stdin");
            try {
                copy(run, file, mapping, copy);
                copy.endCopy();
                return true;
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        };
        template.execute(copying);
        jdbc.sql("analyze import_fingerprint").update();
        return unchanged(mapping.source());
    }

    private void copy(UUID run, Resource file, MemberMapping mapping, CopyIn copy) throws SQLException {
        try (CsvFile csv = mapping.format().open(file)) {
            List<String> headings = csv.headings();
            int number = headings.indexOf(mapping.heading(MemberField.NUMBER));
            var fingerprint = new RowFingerprint(mapping, headings);
            CopyLine line = new CopyLine();
            int rows = 0;
            for (Optional<CsvRecord> next = csv.next(); next.isPresent(); next = csv.next()) {
                CsvRecord row = next.get();
                line.value(String.valueOf(row.getStartingLineNumber()));
                line.value(
                        number >= 0 && number < row.getFieldCount()
                                ? row.getField(number).strip()
                                : null);
                line.value(String.valueOf(fingerprint.of(row.getFields())));
                line.end();
                if (line.length() >= CHUNK) {
                    write(line, copy);
                }
                if (++rows % ROWS_BETWEEN_LOOKS == 0 && runs.cancelAsked(run)) {
                    throw new ImportCancelledException();
                }
            }
            write(line, copy);
        }
    }

    private static void write(CopyLine line, CopyIn copy) throws SQLException {
        byte[] bytes = line.take().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private Unchanged unchanged(String source) {
        BitSet lines = new BitSet();
        int[] members = {0};
        jdbc.sql(SqlFiles.read("unchanged"))
                .param("source", source)
                .withFetchSize(FETCH)
                .query(row -> {
                    lines.set(row.getInt(1));
                    if (row.getInt(1) == row.getInt(2)) {
                        members[0]++;
                    }
                });
        return new Unchanged(lines, lines.cardinality(), members[0]);
    }
}
