package org.foyer.content;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What keeps shelves from being up to date, for editors on any node. */
@Repository
class Troubles {

    private final JdbcClient jdbc;
    private final Clock clock;

    Troubles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Trouble> find(String source, Shelf shelf) {
        return jdbc.sql("select code, since, at from content_trouble where source = :source and shelf = :shelf")
                .param("source", source)
                .param("shelf", shelf.name())
                .query((row, number) -> new Trouble(
                        TroubleCode.valueOf(row.getString("code")),
                        row.getTimestamp("since").toInstant(),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    /** Notes trouble; one that lasts keeps its beginning, whatever it turns into. */
    void note(String source, Shelf shelf, TroubleCode code) {
        jdbc.sql("""
                        insert into content_trouble (source, shelf, since, at, code)
                        values (:source, :shelf, :now, :now, :code)
                        on conflict (source, shelf) do update set at = excluded.at, code = excluded.code""")
                .param("source", source)
                .param("shelf", shelf.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("code", code.name())
                .update();
    }

    void over(String source, Shelf shelf) {
        jdbc.sql("delete from content_trouble where source = :source and shelf = :shelf")
                .param("source", source)
                .param("shelf", shelf.name())
                .update();
    }
}
