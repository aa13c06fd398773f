package org.foyer.crm;

import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many entries of a run each reason has, the most frequent first. */
final class QuarantineCounts {

    private QuarantineCounts() {}

    static Map<String, Integer> of(JdbcClient jdbc, UUID run) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("select code, count(*) from quarantine where run_id = ? group by code order by count(*) desc, code")
                .param(run)
                .query((ResultSet row) -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }
}
