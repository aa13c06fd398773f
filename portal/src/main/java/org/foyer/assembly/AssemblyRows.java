package org.foyer.assembly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.foyer.values.LocalNames;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads rows of assemblies. */
@Component
class AssemblyRows implements RowMapper<Assembly> {

    /** All that a row needs; a condition follows. */
    static final String SELECT = "select a.*, u.name unit_name from assembly a join unit u on u.id = a.unit_id ";

    private final LocalNames names;

    AssemblyRows(LocalNames names) {
        this.names = names;
    }

    @Override
    public Assembly mapRow(ResultSet row, int number) throws SQLException {
        return new Assembly(
                new AssemblyId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                names.read(row.getString("unit_name")),
                names.read(row.getString("name")),
                AssemblyKind.valueOf(row.getString("kind")),
                row.getString("place"),
                row.getTimestamp("doors_at").toInstant(),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                instant(row, "register_until"),
                row.getObject("capacity", Integer.class),
                quorum(row),
                row.getInt("proxies_each"),
                row.getInt("roll_parts"),
                row.getBoolean("open_to_guests"),
                instant(row, "published_at"),
                instant(row, "cancelled_at"),
                instant(row, "closed_at"),
                instant(row, "erased_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static Quorum quorum(ResultSet row) throws SQLException {
        Integer votes = row.getObject("quorum_votes", Integer.class);
        Integer percent = row.getObject("quorum_percent", Integer.class);
        if (votes != null) {
            return new Quorum.Votes(votes);
        }
        return percent == null ? new Quorum.None() : new Quorum.Percent(percent);
    }
}
