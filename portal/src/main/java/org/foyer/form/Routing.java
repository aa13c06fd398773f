package org.foyer.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the office that works on an answer. Who holds it, and who stands in for a vacancy, is asked when somebody looks. */
@Repository
class Routing {

    private final JdbcClient jdbc;
    private final Clock clock;

    Routing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where an answer goes; both are null where the form names no office that exists. */
    record Route(@Nullable String officeType, @Nullable UnitId unit) {}

    Route of(Form form, @Nullable MemberId sender) {
        var office = form.recipient().office();
        if (office == null || !exists(office)) {
            return new Route(null, null);
        }
        var number = form.recipient().unit();
        var unit = number == null ? sectionOf(sender) : unit(number);
        return unit.or(this::top).map(id -> new Route(office, new UnitId(id))).orElseGet(() -> new Route(office, null));
    }

    /** Whether there is an office of this type whose holders sign in. */
    boolean exists(String officeType) {
        return jdbc.sql("select exists (select from office_type where code = ? and signs_in)")
                .param(officeType)
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> unit(String number) {
        return jdbc.sql("select id from unit where number = ? and (dissolved_on is null or dissolved_on >= ?)")
                .params(number, LocalDate.now(clock))
                .query(UUID.class)
                .optional();
    }

    /** The section of the main membership; where that is in a smaller unit, the section above it. */
    private Optional<UUID> sectionOf(@Nullable MemberId sender) {
        if (sender == null) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select coalesce(section.id, u.id)
                        from membership m join unit u on u.id = m.unit_id
                             left join unit section on section.path @> u.path and section.kind = 'SECTION'
                        where m.member_id = :sender and m.from_date <= :day and (m.to_date is null or m.to_date >= :day)
                        order by m.kind = 'MAIN' desc, m.from_date, nlevel(section.path) desc limit 1""")
                .param("sender", sender.value())
                .param("day", LocalDate.now(clock))
                .query(UUID.class)
                .optional();
    }

    private Optional<UUID> top() {
        return jdbc.sql(
                        "select id from unit where parent_id is null and (dissolved_on is null or dissolved_on >= ?) order by number limit 1")
                .param(LocalDate.now(clock))
                .query(UUID.class)
                .optional();
    }
}
