package org.foyer.assembly;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foyer.values.LocalName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes plans; whoever calls has asked whether they may and whether they are sound. */
@Repository
class AssemblyWrites {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AssemblyWrites(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    AssemblyId add(Plan plan, @Nullable AssemblyId from) {
        return new AssemblyId(jdbc.sql("""
                        insert into assembly (unit_id, name, kind, place, doors_at, starts_at, ends_at, register_until, capacity,
                                              quorum_votes, quorum_percent, proxies_each, roll_parts, open_to_guests, copied_from)
                        values (:unit, cast(:name as jsonb), :kind, :place, :doors, :starts, :ends, :register, :capacity,
                                :votes, :percent, :proxies, :parts, :guests, cast(:from as uuid))
                        returning id""")
                .params(values(plan))
                .param("from", from == null ? null : from.toString())
                .query(UUID.class)
                .single());
    }

    /** @return false where it was changed, called off or closed meanwhile */
    boolean change(AssemblyId id, int version, Plan plan) {
        return jdbc.sql("""
                        update assembly set name = cast(:name as jsonb), kind = :kind, place = :place, doors_at = :doors,
                               starts_at = :starts, ends_at = :ends, register_until = :register, capacity = :capacity,
                               quorum_votes = :votes, quorum_percent = :percent, proxies_each = :proxies,
                               roll_revision = roll_revision + case when roll_parts = :parts then 0 else 1 end,
                               roll_parts = :parts, open_to_guests = :guests, version = version + 1
                        where id = :id and version = :version and unit_id = :unit and cancelled_at is null and closed_at is null""")
                        .params(values(plan))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** @return false where it is so already, or not on any more */
    boolean publish(AssemblyId id) {
        return mark("published_at", "published_at is null", id);
    }

    boolean callOff(AssemblyId id) {
        return mark("cancelled_at", "true", id);
    }

    boolean close(AssemblyId id) {
        return mark("closed_at", "published_at is not null", id);
    }

    private boolean mark(String column, String condition, AssemblyId id) {
        return jdbc.sql("update assembly set " + column
                                + " = ?, version = version + 1 where id = ? and cancelled_at is null "
                                + "and closed_at is null and " + condition)
                        .params(Timestamp.from(clock.instant()), id.value())
                        .update()
                == 1;
    }

    int version(AssemblyId id) {
        return jdbc.sql("select version from assembly where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private Map<String, @Nullable Object> values(Plan plan) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("unit", Objects.requireNonNull(plan.unit()).value());
        values.put("name", json.writeValueAsString(given(plan.name())));
        values.put("kind", plan.kind().name());
        values.put("place", plan.place());
        values.put("doors", time(plan.doorsAt()));
        values.put("starts", time(plan.startsAt()));
        values.put("ends", time(plan.endsAt()));
        values.put("register", time(plan.registerUntil()));
        values.put("capacity", plan.capacity());
        values.put("votes", plan.quorum() instanceof Quorum.Votes(int votes) ? votes : null);
        values.put("percent", plan.quorum() instanceof Quorum.Percent(int percent) ? percent : null);
        values.put("proxies", plan.proxiesEach());
        values.put("parts", plan.rollParts());
        values.put("guests", plan.openToGuests());
        return values;
    }

    private static Map<String, String> given(LocalName name) {
        var given = new LinkedHashMap<String, String>();
        name.byLanguage().forEach((language, words) -> {
            if (!words.isBlank()) {
                given.put(language, words.strip());
            }
        });
        return given;
    }

    private static @Nullable Timestamp time(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
