package org.foyer.assembly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Guests and the press, as rows of the roll. */
@Repository
class GuestTable {

    private static final String SELECT =
            "select id, kind, name, organisation, ticket from attendee where kind <> 'MEMBER' and ";

    private final JdbcClient jdbc;

    GuestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Guest> of(AssemblyId assembly) {
        return jdbc.sql(SELECT + "assembly_id = ? order by lower(name), id")
                .param(assembly.value())
                .query(GuestTable::guest)
                .list();
    }

    Optional<Guest> find(AssemblyId assembly, UUID id) {
        return jdbc.sql(SELECT + "assembly_id = ? and id = ?")
                .params(assembly.value(), id)
                .query(GuestTable::guest)
                .optional();
    }

    boolean isThere(AssemblyId assembly, String name, String organisation) {
        return jdbc.sql("""
                        select exists (select from attendee where assembly_id = ? and kind <> 'MEMBER'
                                       and lower(name) = lower(?) and lower(organisation) = lower(?))""")
                .params(assembly.value(), name, organisation)
                .query(Boolean.class)
                .single();
    }

    Guest add(AssemblyId assembly, Attendee.Kind kind, String name, String organisation) {
        return jdbc.sql("""
                        insert into attendee (assembly_id, kind, name, organisation, may_attend) values (?, ?, ?, ?, true)
                        returning id, kind, name, organisation, ticket""")
                .params(assembly.value(), kind.name(), name, organisation)
                .query(GuestTable::guest)
                .single();
    }

    void remove(UUID guest) {
        jdbc.sql("delete from attendee where id = ? and kind <> 'MEMBER'")
                .param(guest)
                .update();
    }

    /** How many people count for the room: guests, the press, and members who said that they come. */
    int expected(AssemblyId assembly) {
        return jdbc.sql("""
                        select count(*) from attendee
                        where assembly_id = ? and same_as is null and (kind <> 'MEMBER' or answer = 'COMING')""").param(assembly.value()).query(Integer.class).single();
    }

    private static Guest guest(ResultSet row, int number) throws SQLException {
        return new Guest(
                row.getObject("id", UUID.class),
                Attendee.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("ticket"));
    }
}
