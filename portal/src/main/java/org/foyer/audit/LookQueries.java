package org.foyer.audit;

import java.security.SecureRandom;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.audit.Look.Kind;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@EnableConfigurationProperties(LookProperties.class)
class LookQueries implements Looks {

    /** Without the letters and digits that are taken for each other. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final String RECEIPT = """
            select l.*, coalesce(u.name, '{}') as unit_name,
                   (select count(*) from look_member c where c.look_id = l.id) as people
            from look l left join unit u on u.id = l.unit_id
            """;

    private final JdbcClient jdbc;
    private final LocalNames names;
    private final LookProperties properties;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LookQueries(JdbcClient jdbc, LocalNames names, LookProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    @Transactional
    public LookReceipt note(Look look, String members, Map<String, ?> parameters) {
        UUID id = jdbc.sql("""
                        insert into look (copy, at, by_member, by_name, office, kind, unit_id, as_of, format, fields, what_for)
                        values (:copy, :at, :by, :byName, :office, :kind, :unit, :asOf, :format, :fields, :whatFor)
                        returning id""")
                .param("copy", newCopy())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", look.by() == null ? null : look.by().value())
                .param("byName", look.byName())
                .param("office", look.office())
                .param("kind", look.kind().name())
                .param("unit", look.unit() == null ? null : look.unit().value())
                .param("asOf", look.asOf() == null ? null : look.asOf().atOffset(ZoneOffset.UTC))
                .param("format", look.format())
                .param("fields", look.fields().toArray(String[]::new))
                .param("whatFor", look.whatFor())
                .query(UUID.class)
                .single();
        var all = new HashMap<String, Object>(parameters);
        all.put("look", id);
        jdbc.sql("insert into look_member (look_id, position, member_id) "
                        + "select :look, row_number() over (), shown.member_id from (" + members + ") shown")
                .params(all)
                .update();
        return jdbc.sql(RECEIPT + " where l.id = ?")
                .param(id)
                .query(this::receipt)
                .single();
    }

    @Override
    @Transactional
    public void noteOnceADay(Look look, MemberId member) {
        var by = look.by();
        if (by == null) {
            throw new IllegalArgumentException("Somebody looks.");
        }
        jdbc.sql("select id from member where id = :id union select member_id from former_member where former_id = :id")
                .param("id", member.value())
                .query(UUID.class)
                .optional()
                .ifPresent(there -> noteOnceADay(look, by, there));
    }

    private void noteOnceADay(Look look, MemberId by, UUID member) {
        // two windows opened at the same moment are one look
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:pair, 0))")
                .param("pair", by + look.kind().name() + member)
                .query()
                .singleRow();
        var midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime();
        boolean noted = jdbc.sql("""
                        select exists (select from look_member m join look l on l.id = m.look_id
                                       where m.member_id = :member and l.by_member = :by and l.kind = :kind and l.at >= :midnight
                                         and l.fields @> cast(:fields as text[]))""")
                .param("member", member)
                .param("by", by.value())
                .param("kind", look.kind().name())
                .param("midnight", midnight)
                .param("fields", look.fields().toArray(String[]::new))
                .query(Boolean.class)
                .single();
        if (!noted) {
            note(look, "select cast(:member as uuid) as member_id", Map.of("member", member));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public int countOf(MemberId member) {
        return jdbc.sql("select count(*) from look_member where member_id = ?")
                .param(member.value())
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LookReceipt> receiptsOf(MemberId member, int offset, int limit) {
        return jdbc.sql(RECEIPT + """
                        where l.id in (select look_id from look_member where member_id = :member)
                        order by l.at desc, l.id desc offset :offset limit :limit""")
                .param("member", member.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(this::receipt)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LookReceipt> ofCopy(String copy) {
        return jdbc.sql(RECEIPT + " where replace(l.copy, '-', '') = ?")
                .param(copy.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
                .query(this::receipt)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LookReceipt> by(MemberId person, int limit) {
        return jdbc.sql(RECEIPT + " where l.by_member = ? and l.kind = 'LIST' order by l.at desc, l.id desc limit ?")
                .params(person.value(), limit)
                .query(this::receipt)
                .list();
    }

    @Override
    @Transactional
    public int forgetOld() {
        return jdbc.sql("delete from look where at < ?")
                .param(clock.instant().minus(properties.kept()).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** 40 bits, so that nobody guesses another copy. */
    private String newCopy() {
        var copy = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            copy.append(i == 4 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return copy.toString();
    }

    private LookReceipt receipt(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("by_member", UUID.class);
        UUID unit = row.getObject("unit_id", UUID.class);
        var look = new Look(
                by == null ? null : new MemberId(by),
                row.getString("by_name"),
                row.getString("office"),
                Kind.valueOf(row.getString("kind")),
                unit == null ? null : new UnitId(unit),
                moment(row, "as_of"),
                row.getString("format"),
                texts(row.getArray("fields")),
                row.getString("what_for"));
        return new LookReceipt(
                row.getObject("id", UUID.class),
                row.getString("copy"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                look,
                names.read(row.getString("unit_name")),
                row.getInt("people"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
