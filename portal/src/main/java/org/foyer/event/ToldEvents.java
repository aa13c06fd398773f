package org.foyer.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.foyer.content.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Events as those who registered were told of them last. */
@Repository
class ToldEvents {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ToldEvents(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Lets registrations of the event come one after the other, until the running transaction ends. */
    Told lock(Event event) {
        write(
                event,
                "insert into event values (:id, :form, :title::jsonb, :place::jsonb, :starts, :ends, :cancel, :off, :changed) "
                        + "on conflict (id) do nothing");
        return lock(event.id()).orElseThrow();
    }

    /** The same for one that is known; empty for one that nobody has ever registered for. */
    Optional<Told> lock(String id) {
        return jdbc.sql("select * from event where id = ? for update")
                .param(id)
                .query(this::told)
                .optional();
    }

    Optional<Told> find(String id) {
        return jdbc.sql("select * from event where id = ?")
                .param(id)
                .query(this::told)
                .optional();
    }

    /** Whether somebody registered for an event whose form has, or had, this name. */
    boolean isThere(String form) {
        return jdbc.sql("select exists (select from event where form = ?)")
                .param(form)
                .query(Boolean.class)
                .single();
    }

    /** Keeps what was told now. */
    void tell(Event event) {
        write(event, """
                update event set form = :form, title = :title::jsonb, place = :place::jsonb, starts_at = :starts, ends_at = :ends,
                    cancel_until = :cancel, called_off = :off, changed_at = :changed
                where id = :id""");
    }

    /** Those that somebody registered for and that are not over, by what was told. */
    List<String> ahead(Instant now) {
        return jdbc.sql("select id from event where ends_at > ? order by id")
                .param(at(now))
                .query(String.class)
                .list();
    }

    /** Forgets events that were over before, once nobody's registration is left. */
    void forget(Instant before) {
        jdbc.sql("delete from event e where ends_at < ? "
                        + "and not exists (select from event_registration r where r.event_id = e.id)")
                .param(at(before))
                .update();
    }

    private void write(Event event, String sql) {
        jdbc.sql(sql)
                .param("id", event.id())
                .param("form", event.name())
                .param("title", json.writeValueAsString(event.title().byLanguage()))
                .param("place", json.writeValueAsString(event.place().byLanguage()))
                .param("starts", at(event.startsAt()))
                .param("ends", at(event.over()))
                .param("cancel", at(event.terms().cancelUntil()))
                .param("off", event.off())
                .param("changed", at(event.changedAt()))
                .update();
    }

    private Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getString("id"),
                row.getString("form"),
                text(row.getString("title")),
                text(row.getString("place")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getObject("cancel_until", OffsetDateTime.class).toInstant(),
                row.getBoolean("called_off"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private LocalText text(String column) {
        var texts = new HashMap<String, String>();
        json.readTree(column)
                .properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asString()));
        return new LocalText(texts, "de");
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
