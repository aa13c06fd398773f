package org.foyer.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.audit.Actor;
import org.foyer.duplicate.DuplicatePair.Band;
import org.foyer.duplicate.DuplicatePair.Entry;
import org.foyer.member.ReachSql;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The pairs, most probable first. Lists hold only pairs of which both entries lie in reach; the database gives no others out. */
@Repository
@Transactional
class PairQueries {

    private static final String IN_REACH = "(%s or %s and %s)"
            .formatted(
                    ReachSql.everybody("reach"),
                    ReachSql.belonging("d.lower_id", "reach"),
                    ReachSql.belonging("d.upper_id", "reach"));

    private static final String FOUND = """
            from duplicate_pair d join member a on a.id = d.lower_id join member b on b.id = d.upper_id
            where %s and (:text = '' or lower(concat_ws(' ', a.first_name, a.last_name, a.number, b.first_name, b.last_name, b.number))
                                        like '%%' || :text || '%%')
            """.formatted(IN_REACH);

    private static final String COLUMNS = """
            select d.*, a.number as one_number, concat_ws(' ', nullif(a.first_name, ''), a.last_name) as one_name,
                   b.number as other_number, concat_ws(' ', nullif(b.first_name, ''), b.last_name) as other_name
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PairQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<DuplicatePair> find(List<UnitId> reach, Band band, String text, int offset, int limit) {
        return bind(
                        COLUMNS + FOUND
                                + " and d.different = :different and d.probability >= :from and d.probability < :below"
                                + " order by d.probability desc, d.id offset :offset limit :limit",
                        reach,
                        text)
                .param("different", band == Band.DIFFERENT)
                .param("from", band.from())
                .param("below", band.below())
                .param("offset", offset)
                .param("limit", limit)
                .query(this::pair)
                .list();
    }

    @Transactional(readOnly = true)
    Map<Band, Integer> counts(List<UnitId> reach, String text) {
        var counts = new EnumMap<Band, Integer>(Band.class);
        for (Band band : Band.values()) {
            counts.put(band, 0);
        }
        bind("""
                        select case when d.different then 'DIFFERENT' when d.probability >= 0.95 then 'NEARLY_SURE'
                                    when d.probability >= 0.7 then 'LIKELY' else 'POSSIBLE' end as band, count(*) as pairs
                        """ + FOUND + " group by 1", reach, text).query(row -> {
            counts.put(Band.valueOf(row.getString("band")), row.getInt("pairs"));
        });
        return counts;
    }

    private JdbcClient.StatementSpec bind(String sql, List<UnitId> reach, String text) {
        return jdbc.sql(sql)
                .param("reach", reach.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", LocalDate.now(clock))
                .param(
                        "text",
                        text.strip()
                                .toLowerCase(Locale.ROOT)
                                .replace("%", "\\%")
                                .replace("_", "\\_"));
    }

    @Transactional(readOnly = true)
    Optional<DuplicatePair> find(UUID id) {
        return jdbc.sql(
                        COLUMNS
                                + "from duplicate_pair d join member a on a.id = d.lower_id join member b on b.id = d.upper_id where d.id = ?")
                .param(id)
                .query(this::pair)
                .optional();
    }

    /** Remembers that these are two people; false when somebody answered already. */
    boolean different(UUID id, Actor by) {
        return jdbc.sql("""
                        update duplicate_pair set different = true, answered_by = :name, answered_by_member = :member, answered_at = :now
                        where id = :id and not different""")
                        .param("name", by.name())
                        .param(
                                "member",
                                by.member() == null ? null : by.member().value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Takes that back: the pair is listed again. */
    void open(UUID id) {
        jdbc.sql("""
                        update duplicate_pair set different = false, answered_by = null, answered_by_member = null, answered_at = null
                        where id = ?""").param(id).update();
    }

    private DuplicatePair pair(ResultSet row, int number) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new DuplicatePair(
                row.getObject("id", UUID.class),
                new Entry(
                        new MemberId(row.getObject("lower_id", UUID.class)),
                        row.getString("one_number"),
                        row.getString("one_name")),
                new Entry(
                        new MemberId(row.getObject("upper_id", UUID.class)),
                        row.getString("other_number"),
                        row.getString("other_name")),
                row.getDouble("probability"),
                Arrays.stream((String[]) row.getArray("evidence").getArray())
                        .map(Evidence::valueOf)
                        .toList(),
                row.getBoolean("different"),
                row.getString("answered_by"),
                answered == null ? null : answered.toInstant());
    }
}
