package org.foyer.crm;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.connector.CrmPage;
import org.foyer.connector.CrmRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was read of member systems. Each page is kept together with the cursor behind it, in one transaction: after a crash
 * the reading goes on with the page that is missing.
 */
@Repository
class SystemReadings {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SystemReadings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** When the last whole reading began, empty when there was none. */
    Optional<Instant> readFrom(String source) {
        return instant(source, "read_from");
    }

    /** When the last whole reading of everything began, empty when there was none. */
    Optional<Instant> everythingFrom(String source) {
        return instant(source, "everything_from");
    }

    private Optional<Instant> instant(String source, String column) {
        return jdbc.sql("select " + column + " from crm_reading where source = ? and " + column + " is not null")
                .param(source)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Goes on with a reading that broke off, where it asked for no less; empty when there is none that young. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<SystemReading> underWay(String source, String fields, boolean everything, Instant youngerThan) {
        return jdbc.sql("""
                        select generation, since, cursor, records from crm_reading
                        where source = :source and fields = :fields and began_at > :after and cursor is not null
                          and (everything or not :everything)""")
                .param("source", source)
                .param("fields", fields)
                .param("after", at(youngerThan))
                .param("everything", everything)
                .query((row, number) -> {
                    Timestamp since = row.getTimestamp("since");
                    return new SystemReading(
                            source,
                            row.getLong("generation"),
                            since == null ? null : since.toInstant(),
                            row.getString("cursor"),
                            row.getInt("records"));
                })
                .optional();
    }

    /** Begins anew. What was read before stays until the reading is whole. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    SystemReading begin(String source, String system, String fields, @Nullable Instant since, Instant now) {
        long generation = jdbc.sql("""
                        insert into crm_reading (source, system, fields, generation, began_at, everything, since)
                        values (:source, :system, :fields, 1, :now, :everything, :since)
                        on conflict (source) do update
                        set system = excluded.system, fields = excluded.fields, generation = crm_reading.generation + 1,
                            began_at = excluded.began_at, everything = excluded.everything, since = excluded.since,
                            cursor = null, records = 0
                        returning generation""")
                .param("source", source)
                .param("system", system)
                .param("fields", fields)
                .param("now", at(now))
                .param("everything", since == null)
                .param("since", since == null ? null : at(since))
                .query(Long.class)
                .single();
        return new SystemReading(source, generation, since, null, 0);
    }

    /**
     * Whether changes since the last whole reading are enough: that read the same fields, and nobody discarded what came of it
     * since. What was discarded may have been wrong in the system, and need not count as a change when it is mended there.
     */
    boolean changesAreEnough(String source, String system, String fields) {
        return jdbc.sql("""
                        select exists (select from crm_reading c
                        where c.source = ? and c.system = ? and c.fields = ? and c.read_from is not null
                          and not exists (select from import_run i where i.source = c.source and i.state = 'CANCELLED'
                                          and i.difference is not null and i.finished_at >= c.everything_from))""").params(source, system, fields).query(Boolean.class).single();
    }

    /** Keeps a page and where to go on; a record that was read before takes its new form. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(SystemReading reading, CrmPage page) {
        keep(reading, page.records());
        jdbc.sql("update crm_reading set cursor = :cursor, records = records + :read where source = :source")
                .param("cursor", page.next().orElse(null))
                .param("read", page.records().size())
                .param("source", reading.source())
                .update();
    }

    /** Keeps single records. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(SystemReading reading, List<CrmRecord> records) {
        Map<String, CrmRecord> last = new LinkedHashMap<>();
        records.forEach(record -> last.put(record.sourceId(), record));
        jdbc.sql("delete from crm_row where source = ? and source_id = any (?)")
                .params(reading.source(), last.keySet().toArray(String[]::new))
                .update();
        List<String> ids = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        List<@Nullable String> numbers = new ArrayList<>();
        List<Boolean> memberships = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        last.values().stream()
                .filter(record -> !record.source().deleted())
                .forEach(record -> SystemRow.of(record).forEach(row -> {
                    ids.add(record.sourceId());
                    parts.add(row.part());
                    numbers.add(row.number());
                    memberships.add(row.membership());
                    cells.add(json.writeValueAsString(row.cells()));
                }));
        jdbc.sql("""
                        insert into crm_row (source, source_id, part, number, membership, record, generation)
                        select :source, r.id, r.part, r.number, r.membership, cast(r.record as jsonb), :generation
                        from unnest(:ids, :parts, :numbers, :memberships, :cells) r(id, part, number, membership, record)""")
                .param("source", reading.source())
                .param("ids", ids.toArray(String[]::new))
                .param("parts", parts.toArray(Integer[]::new))
                .param("numbers", numbers.toArray(String[]::new))
                .param("memberships", memberships.toArray(Boolean[]::new))
                .param("cells", cells.toArray(String[]::new))
                .param("generation", reading.generation())
                .update();
    }

    /** Ends a whole reading: whom a reading of everything did not meet is gone from the system. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void complete(SystemReading reading) {
        if (reading.since() == null) {
            jdbc.sql("delete from crm_row where source = ? and generation < ?")
                    .params(reading.source(), reading.generation())
                    .update();
        }
        jdbc.sql("""
                        update crm_reading
                        set read_from = began_at, everything_from = case when everything then began_at else everything_from end,
                            began_at = null, cursor = null
                        where source = ?""").param(reading.source()).update();
    }

    /** The records that changes of the portal were written into since the last whole reading began. */
    List<String> writtenSince(String system, Instant readFrom) {
        return jdbc.sql("""
                        select distinct o.source_id from outbox_field f join outbox_record o using (member_id)
                        where o.system = ? and f.state = 'ACCEPTED' and f.since >= ?""").params(system, at(readFrom)).query(String.class).list();
    }

    /** Whether there is any membership: among what this reading met, where it reads everything. */
    boolean hasMet(SystemReading reading) {
        return jdbc.sql("select exists (select from crm_row where source = ? and membership and (? or generation = ?))")
                .params(reading.source(), reading.since() != null, reading.generation())
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
