package org.foyer.verification;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The partners, and how often each asked on which day. */
@Repository
class PartnerTable {

    private static final String COLUMNS = "id, name, contact, fields, from_date, until_date, revoked_at";

    private final JdbcClient jdbc;

    PartnerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Partner> byKey(byte[] hash) {
        return jdbc.sql("select " + COLUMNS + " from verification_partner where key_hash = ?")
                .param(hash)
                .query((row, number) -> partner(row))
                .optional();
    }

    List<Partner> all() {
        return jdbc.sql("select " + COLUMNS + " from verification_partner order by revoked_at is not null, lower(name)")
                .query((row, number) -> partner(row))
                .list();
    }

    boolean isNamed(String name) {
        return jdbc.sql(
                        "select exists (select from verification_partner where lower(name) = lower(?) and revoked_at is null)")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    void insert(NewPartner partner, byte[] hash) {
        jdbc.sql("""
                        insert into verification_partner (name, contact, fields, from_date, until_date, key_hash)
                        values (:name, :contact, :fields, :from, :until, :hash)""")
                .param("name", partner.name().strip())
                .param("contact", partner.contact().strip())
                .param(
                        "fields",
                        partner.fields().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("from", partner.from())
                .param("until", partner.until(), Types.DATE)
                .param("hash", hash)
                .update();
    }

    boolean revoke(UUID partner, Instant now) {
        return jdbc.sql("update verification_partner set revoked_at = ? where id = ? and revoked_at is null")
                        .params(Timestamp.from(now), partner)
                        .update()
                > 0;
    }

    void count(UUID partner, LocalDate day) {
        jdbc.sql("""
                        insert into verification_use (partner_id, day, asked) values (?, ?, 1)
                        on conflict (partner_id, day) do update set asked = verification_use.asked + 1""").params(partner, day).update();
    }

    /** How often the partner asked in each month from that day on, the latest month first. */
    SequencedMap<YearMonth, Long> use(UUID partner, LocalDate since) {
        var months = new TreeMap<YearMonth, Long>(Collections.reverseOrder());
        jdbc.sql("""
                        select cast(date_trunc('month', day) as date) as month, sum(asked) as asked
                        from verification_use where partner_id = ? and day >= ? group by 1""").params(partner, since).query(row -> {
            months.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getLong("asked"));
        });
        return months;
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("contact"),
                fields(row.getArray("fields")),
                row.getObject("from_date", LocalDate.class),
                row.getObject("until_date", LocalDate.class),
                instant(row.getTimestamp("revoked_at")));
    }

    private static Set<PartnerField> fields(Array names) throws SQLException {
        var fields = EnumSet.noneOf(PartnerField.class);
        Arrays.stream((String[]) names.getArray()).map(PartnerField::valueOf).forEach(fields::add);
        return fields;
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
