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

    Quarantine(JdbcClient jdbc, JsonMapper json, ImportAccess access) {
        this.jdbc = jdbc;
        this.json = json;
        this.access = access;
    }

    /** How many entries of a run each reason has, the most frequent first. */
    public Map<String, Integer> reasonsOf(UUID run) {
        access.require();
        return QuarantineCounts.of(jdbc, run);
    }

    /**
     * The entries of a run in the order of the file.
     *
     * @param code only this reason; null for all
     */
    public List<QuarantineEntry> of(UUID run, @Nullable String code, int offset, int limit) {
        access.require();
        return jdbc.sql("""
                        select q.*, r.headings from quarantine q join import_run r on r.id = q.run_id
                        where q.run_id = :run and (cast(:code as text) is null or q.code = :code)
                        order by q.row_no, q.id offset :offset limit :limit""")
                .param("run", run)
                .param("code", code)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::entry)
                .list();
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
                row.getLong("id"),
                row.getInt("row_no"),
                row.getString("severity").equals("ERROR"),
                row.getString("code"),
                List.of((String[]) row.getArray("arguments").getArray()),
                original);
    }
}
