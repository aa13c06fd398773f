package org.foyer.crm;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that the office has to see to, as runs find them and as the office decides. */
@Repository
class QuarantineCases {

    private final JdbcClient jdbc;

    QuarantineCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens, keeps and closes cases by what a run found; part of the transaction that merges. */
    void settle(UUID run, Map<String, Object> parameters) {
        boolean whole = jdbc.sql("select whole from import_run where id = ?")
                .param(run)
                .query(Boolean.class)
                .single();
        Map<String, Object> asked = new HashMap<>(parameters);
        asked.put("whole", whole);
        new SetStatement("case/seen", SqlFiles.read("case/seen")).run(jdbc, asked);
        if (whole) {
            new SetStatement("case/gone", SqlFiles.read("case/gone")).run(jdbc, asked);
        } else {
            new SetStatement("case/taken", SqlFiles.read("case/taken")).run(jdbc, asked);
        }
    }

    /**
     * The rows of these cases, with those of the same number that stand open as well: checks that compare rows have to see
     * both. Empty when none of them is open any more.
     *
     * @throws ImportRefusedException when the mapping of then does not fit the association any more
     */
    Optional<RowsAgain> again(String source, Collection<UUID> cases) {
        record Row(UUID run, List<String> headings, List<String> raw) {}
        List<Row> rows = jdbc.sql("""
                        select c.last_run, c.headings, c.raw from quarantine_case c
                        where c.source = :source and c.state in ('OPEN', 'CORRECTED')
                          and (c.id in (:cases)
                               or c.number in (select k.number from quarantine_case k
                                               where k.id in (:cases) and k.state in ('OPEN', 'CORRECTED')))
                        order by c.last_seen_on desc, c.row_no""")
                .param("source", source)
                .param("cases", cases)
                .query((row, number) ->
                        new Row(row.getObject("last_run", UUID.class), texts(row, "headings"), texts(row, "raw")))
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row first = rows.getFirst();
        return jdbc.sql("select file_name, mapping from import_run where id = ?")
                .param(first.run())
                .query((run, number) -> new RowsAgain(
                        run.getString("file_name"),
                        mapping(run.getString("mapping")),
                        first.headings(),
                        rows.stream()
                                .filter(row -> row.headings().equals(first.headings()))
                                .map(Row::raw)
                                .toList()))
                .optional();
    }

    /** The mapping that the row of a case was read with. */
    MemberMapping mappingOf(UUID id) {
        return jdbc.sql("select r.mapping from quarantine_case c join import_run r on r.id = c.last_run where c.id = ?")
                .param(id)
                .query((row, number) -> mapping(row.getString(1)))
                .single();
    }

    /** What the mapping of a run calls the fields, by heading; nothing for a run of which it was not kept. */
    Map<String, String> columnsOf(UUID run) {
        return jdbc.sql("select mapping from import_run where id = ? and mapping is not null")
                .param(run)
                .query(String.class)
                .optional()
                .map(text -> MemberMapping.columnsOf(resource(text)))
                .orElse(Map.of());
    }

    /** What the mappings of the last runs of these cases call their fields, by heading. */
    Map<UUID, Map<String, String>> columnsOf(Collection<QuarantineCase> found) {
        Map<UUID, Map<String, String>> byCase = new HashMap<>();
        Map<UUID, Map<String, String>> byRun = new HashMap<>();
        jdbc.sql("select id, last_run from quarantine_case where id = any(:cases)")
                .param("cases", found.stream().map(QuarantineCase::id).toArray(UUID[]::new))
                .query(row -> {
                    UUID run = row.getObject("last_run", UUID.class);
                    byCase.put(row.getObject("id", UUID.class), byRun.computeIfAbsent(run, this::columnsOf));
                });
        return byCase;
    }

    private MemberMapping mapping(String text) {
        return MemberMapping.read(resource(text), MasterData.of(jdbc));
    }

    private static ByteArrayResource resource(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "mapping.yaml");
    }

    /** Writes the office's row; false when somebody changed the case meanwhile. */
    boolean correct(UUID id, int version, Correction correction) {
        return jdbc.sql("""
                        update quarantine_case set correction = ?, corrected_by = ?, corrected_on = ?, version = version + 1
                        where id = ? and version = ? and state in ('OPEN', 'CORRECTED')""")
                        .params(
                                correction.fields().toArray(String[]::new),
                                correction.by(),
                                correction.on(),
                                id,
                                version)
                        .update()
                == 1;
    }

    boolean dropCorrection(UUID id, int version) {
        return jdbc.sql("""
                        update quarantine_case set correction = null, corrected_by = null, corrected_on = null, state = 'OPEN',
                                                   version = version + 1
                        where id = ? and version = ? and state in ('OPEN', 'CORRECTED')""").params(id, version).update() == 1;
    }

    boolean leaveOut(UUID id, int version, String by, String reason, LocalDate on) {
        return jdbc.sql("""
                        update quarantine_case set state = 'LEFT_OUT', closed_on = ?, closed_by = ?, close_reason = ?,
                                                   version = version + 1
                        where id = ? and version = ? and state in ('OPEN', 'CORRECTED')""").params(on, by, reason, id, version).update() == 1;
    }

    boolean reopen(UUID id, int version) {
        return jdbc.sql("""
                        update quarantine_case set state = 'OPEN', closed_on = null, closed_by = null, close_reason = null,
                                                   version = version + 1
                        where id = ? and version = ? and state = 'LEFT_OUT'""").params(id, version).update() == 1;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
