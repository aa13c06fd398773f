package org.foyer.crm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The corrections that hold for a source, by the row as the file brings it. There are as many as the office wrote by hand. */
final class Corrections {

    private static final char NUL = '\0';

    private final Map<List<String>, Correction> byRow = new HashMap<>();

    private Corrections() {}

    static Corrections of(JdbcClient jdbc, String source) {
        Corrections found = new Corrections();
        jdbc.sql("""
                        select raw, correction, corrected_by, corrected_on from quarantine_case
                        where source = ? and correction is not null and state in ('OPEN', 'CORRECTED')""").param(source).query((ResultSet row) -> {
            found.byRow.put(
                    texts(row, "raw"),
                    new Correction(
                            texts(row, "correction"),
                            row.getString("corrected_by"),
                            row.getObject("corrected_on", LocalDate.class)));
        });
        return found;
    }

    Optional<Correction> of(List<String> fields) {
        return byRow.isEmpty() ? Optional.empty() : Optional.ofNullable(byRow.get(asKept(fields)));
    }

    /** The tables cannot hold the character NUL; see {@link CopyLine}. */
    private static List<String> asKept(List<String> fields) {
        return fields.stream().anyMatch(field -> field.indexOf(NUL) >= 0)
                ? fields.stream()
                        .map(field -> field.replace(NUL, CopyLine.NUL_SHOWN))
                        .toList()
                : fields;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
