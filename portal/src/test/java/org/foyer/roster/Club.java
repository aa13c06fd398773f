package org.foyer.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.foyer.access.Permission;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes an association into the database of a test: one top, and below it what the test wants. */
final class Club {

    private static final AtomicInteger NEXT = new AtomicInteger(810_000);

    private final JdbcClient jdbc;
    final UnitId top;

    Club(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("insert into membership_category (code, name) values ('single', '{\"de\": \"Einzel\"}') "
                        + "on conflict do nothing")
                .update();
        this.top = jdbc.sql("select id from unit where parent_id is null")
                .query(UUID.class)
                .optional()
                .map(UnitId::new)
                .orElseGet(() -> unit(null, "NATIONAL", "Verband"));
    }

    UnitId unit(UnitId parent, String kind, String name) {
        return new UnitId(jdbc.sql("insert into unit (number, kind, name, parent_id) "
                        + "values (?, ?, jsonb_build_object('de', ?::text), ?) returning id")
                .params("R" + NEXT.incrementAndGet(), kind, name, parent == null ? null : parent.value())
                .query(UUID.class)
                .single());
    }

    MemberId member(UnitId unit, String firstName, String lastName) {
        UUID id = jdbc.sql(
                        "insert into member (number, first_name, last_name, birth_date) values (?, ?, ?, ?) returning id")
                .params("0" + NEXT.incrementAndGet(), firstName, lastName, LocalDate.of(1980, 5, 17))
                .query(UUID.class)
                .single();
        var member = new MemberId(id);
        join(member, unit, "MAIN");
        return member;
    }

    void join(MemberId member, UnitId unit, String kind) {
        jdbc.sql("insert into membership (member_id, unit_id, category, kind, from_date, dues_paid_until) "
                        + "values (?, ?, 'single', ?, ?, ?)")
                .params(member.value(), unit.value(), kind, LocalDate.of(2010, 1, 1), LocalDate.of(2026, 12, 31))
                .update();
    }

    void contact(MemberId member, String kind, String value, String visibility) {
        jdbc.sql("insert into contact_point (member_id, kind, value, main, visibility) values (?, ?, ?, true, ?)")
                .params(member.value(), kind, value, visibility)
                .update();
    }

    void address(MemberId member, String street, String town) {
        jdbc.sql("insert into postal_address (member_id, valid_from, street, house_number, postcode, town, country) "
                        + "values (?, date '2020-01-01', ?, '7', '3011', ?, 'CH')")
                .params(member.value(), street, town)
                .update();
    }

    void hide(MemberId member, String field) {
        jdbc.sql("insert into field_visibility (member_id, field, visibility) values (?, ?, 'NOBODY')")
                .params(member.value(), field)
                .update();
    }

    void office(MemberId member, UnitId unit, LocalDate from, LocalDate to, Permission... permissions) {
        String type = "ROSTER" + NEXT.incrementAndGet();
        jdbc.sql("insert into office_type (code, name, permissions) values (?, '{\"de\": \"Amt\"}', ?)")
                .params(type, List.of(permissions).stream().map(Enum::name).toArray(String[]::new))
                .update();
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date, to_date) values (?, ?, ?, ?, ?)")
                .params(member.value(), unit.value(), type, from, to)
                .update();
        jdbc.sql("insert into terms_acceptance (member_id, terms, accepted_at, language, text_hash) "
                        + "values (?, '1', now(), 'de', 'test')")
                .param(member.value())
                .update();
    }

    void office(MemberId member, UnitId unit, Permission... permissions) {
        office(member, unit, LocalDate.of(2020, 1, 1), null, permissions);
    }
}
