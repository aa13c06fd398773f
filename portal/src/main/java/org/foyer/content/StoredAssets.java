package org.foyer.content;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pictures and files that were fetched. */
@Repository
class StoredAssets {

    private final JdbcClient jdbc;

    StoredAssets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredAsset> find(String id) {
        return jdbc.sql("select id, name, media_type, bytes, version, fetched_at from content_asset where id = ?")
                .param(id)
                .query((row, number) -> new StoredAsset(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getBytes("bytes"),
                        row.getString("version"),
                        row.getTimestamp("fetched_at").toInstant()))
                .optional();
    }

    void put(StoredAsset asset, LocalDate today) {
        jdbc.sql("insert into content_asset (id, name, media_type, bytes, version, fetched_at, shown_on) "
                        + "values (:id, :name, :type, :bytes, :version, :at, :today) on conflict (id) do update set "
                        + "name = excluded.name, media_type = excluded.media_type, bytes = excluded.bytes, "
                        + "version = excluded.version, fetched_at = excluded.fetched_at, shown_on = excluded.shown_on")
                .param("id", asset.id())
                .param("name", asset.name())
                .param("type", asset.mediaType())
                .param("bytes", asset.bytes())
                .param("version", asset.version())
                .param("at", Timestamp.from(asset.fetchedAt()))
                .param("today", today)
                .update();
    }

    /** Notes that content still shows these. */
    void stillShown(List<String> ids, LocalDate today) {
        jdbc.sql("update content_asset set shown_on = ? where id = any (?) and shown_on < ?")
                .params(today, ids.toArray(String[]::new), today)
                .update();
    }

    /** Removes what no content has shown since the day. */
    int removeNotShownSince(LocalDate day) {
        return jdbc.sql("delete from content_asset where shown_on < ?")
                .param(day)
                .update();
    }
}
