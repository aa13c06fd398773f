package org.foyer.crm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What imports put aside, for those who may import. */
@Service
@Transactional(readOnly = true)
public class Quarantine {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ImportAccess access;
    private final QuarantineCases cases;
    private final RowLooks looks;

    Quarantine(JdbcClient jdbc, JsonMapper json, ImportAccess access, QuarantineCases cases, RowLooks looks) {
        this.jdbc = jdbc;
        this.json = json;
        this.access = access;
        this.cases = cases;
        this.looks = looks;
    }

    /** How many entries of a run each reason has, the most frequent first. */
    public Map<String, Integer> reasonsOf(UUID run) {
        access.require();
        return QuarantineCounts.of(jdbc, run);
    }

    /**
     * The entries of a run in the order of the file, with a receipt for those of whom a reason tells more than the name.
     *
     * @param code only this reason; null for all
     */
    @Transactional
    public List<QuarantineEntry> of(UUID run, @Nullable String code, int offset, int limit) {
        access.require();
        List<QuarantineEntry> found = jdbc.sql("""
                        select q.*, r.headings from quarantine q join import_run r on r.id = q.run_id
                        where q.run_id = :run and (cast(:code as text) is null or q.code = :code)
                        order by q.row_no, q.id offset :offset limit :limit""")
                .param("run", run)
                .param("code", code)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::entry)
                .list();
        if (!found.isEmpty()) {
            Map<String, String> columns = cases.columnsOf(run);
            found.forEach(
                    entry -> looks.reasons(number(columns, entry), columns, entry.original(), List.of(entry.why())));
        }
        return found;
    }

    /** The row of an entry as it stood in the file, by heading, with a receipt of the look at it. */
    @Transactional
    public Map<String, String> original(UUID run, QuarantineEntry entry) {
        access.require();
        Map<String, String> columns = cases.columnsOf(run);
        looks.whole(number(columns, entry), columns, entry.original());
        return entry.original();
    }

    private static String number(Map<String, String> columns, QuarantineEntry entry) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals("number"))
                .map(column -> entry.original().getOrDefault(column.getKey(), ""))
                .findFirst()
                .orElse("");
    }

    private QuarantineEntry entry(ResultSet row, int number) throws SQLException {
        Map<String, String> original = new LinkedHashMap<>();
        JsonNode cells = json.readTree(row.getString("original"));
        for (String heading : (String[]) row.getArray("headings").getArray()) {
            original.put(heading, cells.path(heading).asString(""));
        }
        cells.properties()
                .forEach(cell ->
                        original.putIfAbsent(cell.getKey(), cell.getValue().asString("")));
        return new QuarantineEntry(
                row.getInt("row_no"),
                row.getString("severity").equals("ERROR"),
                row.getString("code"),
                List.of((String[]) row.getArray("arguments").getArray()),
                original);
    }
}
