package org.foyer.crm;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes one unit; a unit that says the same already is not touched. */
@Repository
class UnitWriter {

    enum Outcome {
        ADDED,
        CHANGED,
        SAME
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    UnitWriter(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Outcome write(UnitRow row, @Nullable UUID parent, @Nullable UUID owner) {
        Optional<Boolean> inserted = jdbc.sql("""
                        insert into unit (number, kind, name, card_name, parent_id, founded_on, altitude, latitude,
                                          longitude, owner_id)
                        values (:number, :kind, cast(:name as jsonb), :cardName, :parent, :foundedOn, :altitude,
                                :latitude, :longitude, :owner)
                        on conflict (number) do update
                        set kind = excluded.kind, name = excluded.name, card_name = excluded.card_name,
                            parent_id = excluded.parent_id, founded_on = excluded.founded_on,
                            altitude = excluded.altitude, latitude = excluded.latitude,
                            longitude = excluded.longitude, owner_id = excluded.owner_id,
                            version = unit.version + 1
                        where (unit.kind, unit.name, unit.card_name, unit.parent_id, unit.founded_on, unit.altitude,
                               unit.latitude, unit.longitude, unit.owner_id)
                          is distinct from
                              (excluded.kind, excluded.name, excluded.card_name, excluded.parent_id,
                               excluded.founded_on, excluded.altitude, excluded.latitude, excluded.longitude,
                               excluded.owner_id)
                        returning xmax = 0""")
                .param("number", row.number())
                .param("kind", row.kind())
                .param("name", json.writeValueAsString(row.names()))
                .param("cardName", row.cardName())
                .param("parent", parent)
                .param("foundedOn", row.foundedOn())
                .param("altitude", row.altitude())
                .param("latitude", row.latitude())
                .param("longitude", row.longitude())
                .param("owner", owner)
                .query(Boolean.class)
                .optional();
        return inserted.map(isNew -> isNew ? Outcome.ADDED : Outcome.CHANGED).orElse(Outcome.SAME);
    }
}
