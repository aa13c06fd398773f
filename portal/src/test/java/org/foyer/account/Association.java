package org.foyer.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.foyer.access.Permission;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a small association for a test; every number is new, so that tests do not meet. */
class Association {

    private static final AtomicInteger NEXT = new AtomicInteger(610_000);

    private final JdbcClient jdbc;

    Association(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("""
                insert into membership_category (code, name) values ('test', '{"de": "Test"}') on conflict do nothing""").update();
    }

    UnitId unit(UnitId parent, String name) {
        return new UnitId(jdbc.sql("insert into unit (number, kind, name, parent_id) "
                        + "values (?, 'SECTION', jsonb_build_object('de', ?::text), ?) returning id")
                .params("U" + NEXT.incrementAndGet(), name, parent == null ? null : parent.value())
                .query(UUID.class)
                .single());
    }

    MemberId member(UnitId unit, String firstName, String lastName) {
        var member = jdbc.sql("insert into member (number, first_name, last_name) values (?, ?, ?) returning id")
                .params(String.valueOf(NEXT.incrementAndGet()), firstName, lastName)
                .query(UUID.class)
                .single();
        jdbc.sql(
                        "insert into membership (member_id, unit_id, category, kind, from_date) values (?, ?, 'test', 'MAIN', ?)")
                .params(member, unit.value(), LocalDate.of(2010, 1, 1))
                .update();
        return new MemberId(member);
    }

    String email(MemberId member) {
        String email = "m" + NEXT.incrementAndGet() + "@post.example";
        jdbc.sql("insert into contact_point (member_id, kind, value, main) values (?, 'EMAIL', ?, true)")
                .params(member.value(), email)
                .update();
        return email;
    }

    String number(MemberId member) {
        return jdbc.sql("select number from member where id = ?")
                .param(member.value())
                .query(String.class)
                .single();
    }

    void office(MemberId member, UnitId unit, Permission... permissions) {
        String type = "type" + NEXT.incrementAndGet();
        jdbc.sql("insert into office_type (code, name, permissions) values (?, '{\"de\": \"Amt\"}', ?)")
                .params(type, List.of(permissions).stream().map(Enum::name).toArray(String[]::new))
                .update();
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date) values (?, ?, ?, ?)")
                .params(member.value(), unit.value(), type, LocalDate.of(2020, 1, 1))
                .update();
        jdbc.sql("insert into terms_acceptance (member_id, terms, accepted_at, language, text_hash) "
                        + "values (?, '1', now(), 'de', 'test')")
                .param(member.value())
                .update();
    }
}
