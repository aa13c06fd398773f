package org.foyer.assembly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.values.LocalName;
import org.foyer.values.LocalNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What badges say about people on the roll. */
@Repository
class BadgeTable {

    private static final String SELECT = """
            select a.kind, a.name, a.organisation, a.ticket, a.votes, u.name unit_name, m.language,
                   (select su.name from delegate_seat s join unit su on su.id = s.unit_id where s.taken_by = a.id limit 1) seat_unit
            from attendee a left join member m on m.id = a.member_id left join unit u on u.id = a.unit_id
            where a.assembly_id = :assembly and a.same_as is null and a.may_attend and
            """;
    private static final String ORDER = " order by coalesce(m.last_name, a.name), coalesce(m.first_name, ''), a.id";

    private final JdbcClient jdbc;
    private final LocalNames names;

    BadgeTable(JdbcClient jdbc, LocalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /**
     * A person for a badge.
     *
     * @param seat the unit in whose seat they sit
     * @param language their own; null for guests
     */
    record Wearer(
            Attendee.Kind kind,
            String name,
            String organisation,
            String ticket,
            boolean votes,
            @Nullable LocalName unit,
            @Nullable LocalName seat,
            @Nullable Locale language) {}

    List<Wearer> of(AssemblyId assembly, Badges.Whom whom) {
        String condition = switch (whom) {
            case COMING -> "a.kind = 'MEMBER' and a.answer = 'COMING'";
            case DELEGATES -> "exists (select from delegate_seat s where s.taken_by = a.id)";
            case GUESTS -> "a.kind <> 'MEMBER'";
            case EVERYBODY -> "(a.kind <> 'MEMBER' or a.answer = 'COMING' or a.votes > 0)";
        };
        return jdbc.sql(SELECT + condition + ORDER)
                .param("assembly", assembly.value())
                .query(this::wearer)
                .list();
    }

    List<Wearer> of(AssemblyId assembly, Collection<UUID> attendees) {
        return jdbc.sql(SELECT + "a.id = any(:people)" + ORDER)
                .param("assembly", assembly.value())
                .param("people", attendees.toArray(UUID[]::new))
                .query(this::wearer)
                .list();
    }

    private Wearer wearer(ResultSet row, int number) throws SQLException {
        String language = row.getString("language");
        return new Wearer(
                Attendee.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("ticket"),
                row.getInt("votes") > 0,
                name(row.getString("unit_name")),
                name(row.getString("seat_unit")),
                language == null ? null : Locale.of(language));
    }

    private @Nullable LocalName name(@Nullable String column) {
        return column == null ? null : names.read(column);
    }
}
