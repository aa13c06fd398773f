package org.foyer.assembly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.foyer.voting.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How members stand to an assembly itself: the seats they sit in, and dues that they paid for it. */
@Repository
class Seats {

    private final JdbcClient jdbc;
    private final Clock clock;

    Seats(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How somebody stands.
     *
     * @param votes of all their seats; 0 without one
     */
    record Stand(Facts.Standing standing, int votes) {

        static final Stand NONE = new Stand(Facts.Standing.NONE, 0);
    }

    /** How those stand who sit somewhere or paid; nobody else is there. */
    Map<MemberId, Stand> of(AssemblyId assembly, LocalDate day, Collection<MemberId> members) {
        var found = new HashMap<MemberId, Stand>();
        jdbc.sql("""
                        select a.member_id, a.paid_at, s.unit_id, coalesce(s.votes, 0) votes,
                               not exists (
                                   select from membership m join unit u on u.id = m.unit_id join unit seat on seat.id = s.unit_id
                                   where m.member_id = a.member_id and u.path <@ seat.path
                                     and m.from_date <= :day and (m.to_date is null or m.to_date >= :day)) other
                        from attendee a left join delegate_seat s on coalesce(s.taken_by, s.delegate_id) = a.id
                        where a.assembly_id = :assembly and a.member_id = any(:members) and (s.id is not null or a.paid_at is not null)
                        order by s.position""")
                .param("assembly", assembly.value())
                .param("day", day)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.merge(new MemberId(row.getObject("member_id", UUID.class)), stand(row), Seats::both);
                });
        return found;
    }

    private Stand stand(ResultSet row) throws SQLException {
        UUID id = row.getObject("unit_id", UUID.class);
        UnitId unit = id == null ? null : new UnitId(id);
        var paid = AssemblyRows.instant(row, "paid_at");
        return new Stand(
                new Facts.Standing(
                        unit,
                        unit != null && row.getBoolean("other") ? unit : null,
                        paid == null ? null : LocalDate.ofInstant(paid, clock.getZone())),
                row.getInt("votes"));
    }

    private static Stand both(Stand one, Stand other) {
        Facts.Standing first = one.standing();
        Facts.Standing second = other.standing();
        return new Stand(
                new Facts.Standing(
                        first(first.seat(), second.seat()),
                        first(first.otherSeat(), second.otherSeat()),
                        first.paidOn()),
                one.votes() + other.votes());
    }

    private static @Nullable UnitId first(@Nullable UnitId one, @Nullable UnitId other) {
        return one == null ? other : one;
    }
}
