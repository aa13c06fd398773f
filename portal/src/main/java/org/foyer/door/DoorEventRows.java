package org.foyer.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads lines of the log. */
final class DoorEventRows {

    private DoorEventRows() {}

    static DoorEvent event(ResultSet row, int number) throws SQLException {
        return new DoorEvent(
                row.getLong("position"),
                row.getObject("nonce", UUID.class),
                Act.valueOf(row.getString("act")),
                row.getObject("attendee_id", UUID.class),
                row.getObject("desk_id", UUID.class),
                row.getObject("official_id", UUID.class),
                row.getTimestamp("happened_at").toInstant(),
                row.getTimestamp("device_at").toInstant(),
                row.getTimestamp("arrived_at").toInstant(),
                row.getBoolean("offline"),
                row.getObject("card", Integer.class),
                row.getObject("refers", UUID.class),
                row.getString("reason"),
                row.getString("doubt"),
                row.getObject("rules_version", Integer.class));
    }
}
