package org.foyer.content;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was last taken over, in the database: it outlives a restart and any outage of the system that it came from. */
@Repository
class ContentShelves {

    /** What a place delivered that is not asked any more is kept for a change of mind, then forgotten. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    ContentShelves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The revision of each shelf that there is. */
    Map<Shelf, Long> revisions(String source) {
        var revisions = new EnumMap<Shelf, Long>(Shelf.class);
        jdbc.sql("select shelf, revision from content_shelf where source = :source")
                .param("source", source)
                .query(row -> {
                    revisions.put(Shelf.valueOf(row.getString("shelf")), row.getLong("revision"));
                });
        return revisions;
    }

    Optional<StoredShelf> find(String source, Shelf shelf) {
        return jdbc.sql("""
                        select shelf, items, revision, fetched_at, changed_at, left_out
                        from content_shelf where source = :source and shelf = :shelf""")
                .param("source", source)
                .param("shelf", shelf.name())
                .query((row, number) -> stored(row))
                .optional();
    }

    /** The nodes of a shelf, a JSON array. */
    Optional<String> nodes(String source, Shelf shelf) {
        return jdbc.sql("select nodes from content_shelf where source = :source and shelf = :shelf")
                .param("source", source)
                .param("shelf", shelf.name())
                .query(String.class)
                .optional();
    }

    /** Keeps another answer in the place of the last one. */
    void replace(String source, Shelf shelf, String nodes, Intake intake) {
        jdbc.sql("""
                        insert into content_shelf
                            (source, shelf, nodes, items, left_out, revision, fetched_at, changed_at)
                        values (:source, :shelf, :nodes, :items, :leftOut, nextval('content_revision'), :now, :now)
                        on conflict (source, shelf) do update
                        set nodes = excluded.nodes, items = excluded.items, left_out = excluded.left_out,
                            revision = excluded.revision, fetched_at = excluded.fetched_at,
                            changed_at = excluded.changed_at""")
                .param("source", source)
                .param("shelf", shelf.name())
                .param("nodes", nodes)
                .param("items", intake.nodes().size())
                .param("leftOut", words(intake.leftOut()))
                .param("now", now())
                .update();
        jdbc.sql("delete from content_shelf where source <> :source and fetched_at < :old")
                .param("source", source)
                .param("old", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    /** The system answered with the same as before. */
    void confirm(String source, Shelf shelf, List<LeftOut> leftOut) {
        jdbc.sql("""
                        update content_shelf set fetched_at = :now, left_out = :leftOut
                        where source = :source and shelf = :shelf""")
                .param("source", source)
                .param("shelf", shelf.name())
                .param("leftOut", words(leftOut))
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String[] words(List<LeftOut> leftOut) {
        return leftOut.stream().map(it -> it.why() + " " + it.path()).toArray(String[]::new);
    }

    private static StoredShelf stored(ResultSet row) throws SQLException {
        return new StoredShelf(
                Shelf.valueOf(row.getString("shelf")),
                row.getInt("items"),
                row.getLong("revision"),
                row.getTimestamp("fetched_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                leftOut(row.getArray("left_out")));
    }

    private static List<LeftOut> leftOut(Array words) throws SQLException {
        return Arrays.stream((String[]) words.getArray())
                .map(it -> it.split(" ", 2))
                .map(it -> new LeftOut(it[1], LeftOut.Why.valueOf(it[0])))
                .toList();
    }
}
