package org.foyer.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.foyer.audit.Change.FieldChange;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional(readOnly = true)
class ChangeLogQueries implements ChangeLog {

    private static final String MATCH = """
            from change c
            where (cast(:members as uuid[]) is null or c.member_id = any(:members))
              and (cast(:channel as text) is null or c.channel = :channel)
              and (cast(:from as timestamptz) is null or c.at >= :from)
              and (cast(:to as timestamptz) is null or c.at < :to)
              and (cast(:text as text) is null
                   or c.actor ilike :text or c.entity ilike :text
                   or c.old_values::text ilike :text or c.new_values::text ilike :text)
            """;

    private static final String HISTORY = """
            from change c
            where c.member_id = any(:members)
              and exists (select from jsonb_object_keys(coalesce(c.old_values, '{}') || coalesce(c.new_values, '{}')) field
                          where c.entity || '.' || field <> all(:technical))
            """;

    private final JdbcClient jdbc;
    private final References references;
    private final JsonMapper json;
    private final Clock clock;

    ChangeLogQueries(JdbcClient jdbc, References references, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.references = references;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<Change> historyOf(MemberId member, int offset, int limit) {
        return jdbc.sql("select c.* " + HISTORY + " order by c.id desc offset :offset limit :limit")
                .param("members", allIds(member))
                .param("technical", TechnicalFields.names())
                .param("offset", offset)
                .param("limit", limit)
                .query(this::change)
                .list();
    }

    @Override
    public long historyLength(MemberId member) {
        return jdbc.sql("select count(*) " + HISTORY)
                .param("members", allIds(member))
                .param("technical", TechnicalFields.names())
                .query(Long.class)
                .single();
    }

    List<Change> search(Search search, int offset, int limit) {
        return bind("select c.* " + MATCH + " order by c.id desc offset :offset limit :limit", search)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::change)
                .list();
    }

    long count(Search search) {
        return bind("select count(*) " + MATCH, search).query(Long.class).single();
    }

    private JdbcClient.StatementSpec bind(String sql, Search search) {
        var zone = clock.getZone();
        return jdbc.sql(sql)
                .param("members", search.member() == null ? null : allIds(search.member()))
                .param("channel", blankToNull(search.channel()))
                .param(
                        "from",
                        search.from() == null
                                ? null
                                : search.from().atStartOfDay(zone).toOffsetDateTime())
                .param(
                        "to",
                        search.to() == null
                                ? null
                                : search.to().plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .param("text", blankToNull(search.text()) == null ? null : "%" + escaped(search.text()) + "%");
    }

    /** What happened to an entry before it was joined with another is part of the history. */
    private UUID[] allIds(MemberId member) {
        return Stream.concat(Stream.of(member), references.formerIdsOf(member).stream())
                .map(MemberId::value)
                .toArray(UUID[]::new);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static String escaped(@Nullable String text) {
        return text == null
                ? ""
                : text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private Change change(ResultSet row, int number) throws SQLException {
        UUID actorMember = row.getObject("actor_member", UUID.class);
        UUID member = row.getObject("member_id", UUID.class);
        return new Change(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                actorMember == null ? null : new MemberId(actorMember),
                row.getString("channel"),
                row.getString("reason"),
                member == null ? null : new MemberId(member),
                row.getString("entity"),
                row.getObject("entity_id", UUID.class),
                Change.Operation.valueOf(row.getString("operation").toUpperCase(Locale.ROOT)),
                fields(row.getString("old_values"), row.getString("new_values")));
    }

    private List<FieldChange> fields(@Nullable String before, @Nullable String after) {
        JsonNode from = json.readTree(before == null ? "{}" : before);
        JsonNode to = json.readTree(after == null ? "{}" : after);
        var names = new TreeSet<String>(from.propertyNames());
        names.addAll(to.propertyNames());
        var fields = new ArrayList<FieldChange>();
        for (String name : names) {
            fields.add(new FieldChange(name, text(from.path(name)), text(to.path(name))));
        }
        return fields;
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}
