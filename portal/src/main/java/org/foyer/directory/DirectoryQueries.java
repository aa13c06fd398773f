package org.foyer.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what members may find of each other, and whose rows changed. */
@Repository
class DirectoryQueries {

    private static final String UNITS = """
            select u.id, u.number, u.kind, u.name, u.parent_id,
                   (select array_agg(a.number) from unit a where a.path @> u.path) as line,
                   (select array_agg(a.id) from unit a where a.path @> u.path) as ids,
                   (select a.kind from unit a where a.path @> u.path and a.kind in ('NATIONAL', 'REGION', 'SECTION', 'LOCAL_GROUP')
                    order by nlevel(a.path) desc limit 1) as level,
                   (select string_agg(n.value, ' ') from unit a, jsonb_each_text(a.name) n
                    where a.path @> u.path and (a.id = u.id or a.kind in ('SECTION', 'LOCAL_GROUP'))) || ' ' || coalesce(u.card_name, '') as words,
                   place.latitude, place.longitude
            from unit u
            left join lateral (select a.latitude, a.longitude from unit a
                               where a.path @> u.path and a.latitude is not null and a.longitude is not null
                               order by nlevel(a.path) desc limit 1) place on true
            where u.dissolved_on is null or u.dissolved_on > current_date - 3660
            """;

    private final JdbcClient jdbc;
    private final LocalNames names;

    DirectoryQueries(JdbcClient jdbc, LocalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** What later looks compare with: all transactions before it have ended. */
    long now() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /**
     * Whose rows were written by transactions from this one on, and are committed; null stands for everybody.
     *
     * @return transactions with the members that they wrote
     */
    Map<Long, List<@Nullable UUID>> changedSince(long transaction) {
        Map<Long, List<@Nullable UUID>> changed = new LinkedHashMap<>();
        jdbc.sql("""
                        select transaction_id::text::bigint as transaction, about from directory_change
                        where transaction_id >= cast(cast(? as text) as xid8)""").param(transaction).query(row -> {
            changed.computeIfAbsent(row.getLong("transaction"), any -> new ArrayList<>())
                    .add(row.getObject("about", UUID.class));
        });
        return changed;
    }

    /** Forgets changes that every node has long seen; one that slept longer reads all anew, as it starts anew. */
    int forget() {
        return jdbc.sql("delete from directory_change where at < now() - interval '7 days'")
                .update();
    }

    /** The units, with the themes that their names tell. */
    Map<UUID, Unit> units(Words words) {
        Map<UUID, Unit> units = new HashMap<>();
        jdbc.sql(UNITS).query(row -> {
            var unit = unit(row, words);
            units.put(unit.id().value(), unit);
        });
        return units;
    }

    private Unit unit(ResultSet row, Words words) throws SQLException {
        var ids = new ArrayList<UnitId>();
        for (var id : (UUID[]) row.getArray("ids").getArray()) {
            ids.add(new UnitId(id));
        }
        var parent = row.getObject("parent_id", UUID.class);
        var name = names.read(row.getString("name"));
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("kind"),
                row.getString("level") == null ? "NATIONAL" : row.getString("level"),
                name,
                parent == null ? null : new UnitId(parent),
                Set.of((String[]) row.getArray("line").getArray()),
                Set.copyOf(ids),
                words.themesOf(row.getString("kind"), name),
                row.getString("words"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class));
    }

    Words words() {
        Map<String, OfficeType> offices = new HashMap<>();
        jdbc.sql("select code, name, position from office_type").query(row -> {
            offices.put(
                    row.getString("code"),
                    new OfficeType(row.getString("code"), names.read(row.getString("name")), row.getInt("position")));
        });
        Map<String, Theme> themes = new LinkedHashMap<>();
        jdbc.sql("select code, name, words from theme order by position, code").query(row -> {
            themes.put(
                    row.getString("code"),
                    new Theme(
                            names.read(row.getString("name")),
                            Stream.of((String[]) row.getArray("words").getArray())
                                    .map(word -> Spelling.fold(word).stripTrailing())
                                    .toList()));
        });
        return new Words(offices, themes);
    }

    /** The rows of these members, or of all where none are named. */
    List<Row> rows(@Nullable Set<UUID> members, Map<UUID, Unit> units, Words words) {
        var statement = members == null
                ? jdbc.sql("select * from directory_source")
                : jdbc.sql("select * from directory_source where member_id = any(?)")
                        .param(members.toArray(UUID[]::new));
        return statement.query((row, number) -> row(row, units, words)).list();
    }

    private Row row(ResultSet row, Map<UUID, Unit> units, Words words) throws SQLException {
        var unitId = row.getObject("unit_id", UUID.class);
        var unit = unitId == null ? null : units.get(unitId);
        var code = row.getString("office_type");
        var office = code == null ? null : words.offices().get(code);
        var called = row.getString("first_name") + " " + row.getString("last_name");
        var all = new StringBuilder();
        if (office != null) {
            office.name().byLanguage().values().forEach(name -> all.append(' ').append(name));
        }
        if (unit != null) {
            all.append(' ').append(unit.words());
            for (var theme : unit.themes()) {
                var known = words.themes().get(theme);
                if (known != null) {
                    known.name()
                            .byLanguage()
                            .values()
                            .forEach(word -> all.append(' ').append(word));
                }
            }
        }
        return new Row(
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("language"),
                row.getBoolean("photo"),
                unit,
                office,
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                Spelling.foldName(called),
                Spelling.foldName(called) + Spelling.fold(all.toString()).stripLeading(),
                Spelling.fold(row.getString("last_name")) + Spelling.fold(row.getString("first_name")));
    }
}
