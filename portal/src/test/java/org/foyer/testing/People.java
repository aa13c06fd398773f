package org.foyer.testing;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts people, units and offices into the database of a test, each with a number of its own. */
public final class People {

    private static final AtomicInteger NEXT = new AtomicInteger(78_000_000);

    private final JdbcClient jdbc;

    public People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public MemberId member(String firstName, String lastName) {
        return new MemberId(jdbc.sql("insert into member (number, first_name, last_name) values (?, ?, ?) returning id")
                .params(String.valueOf(NEXT.incrementAndGet()), firstName, lastName)
                .query(UUID.class)
                .single());
    }

    public String numberOf(MemberId member) {
        return jdbc.sql("select number from member where id = ?")
                .param(member.value())
                .query(String.class)
                .single();
    }

    public void mainEmail(MemberId member, String address) {
        jdbc.sql("insert into contact_point (member_id, kind, value, main) values (?, 'EMAIL', ?, true)")
                .params(member.value(), address)
                .update();
    }

    /** A unit without a parent reaches everybody; below another it reaches its own members. */
    public UnitId unit(UnitId parent) {
        return new UnitId(jdbc.sql("insert into unit (number, kind, name, parent_id) "
                        + "values (?, 'SECTION', '{\"de\": \"Sektion Test\"}', ?) returning id")
                .params("P" + NEXT.incrementAndGet(), parent == null ? null : parent.value())
                .query(UUID.class)
                .single());
    }

    public void join(MemberId member, UnitId unit) {
        jdbc.sql("insert into membership_category (code, name) values ('TEST', '{\"de\": \"Einzel\"}') "
                        + "on conflict do nothing")
                .update();
        jdbc.sql("insert into membership (member_id, unit_id, category, kind, from_date) "
                        + "values (?, ?, 'TEST', 'MAIN', date '2020-01-01')")
                .params(member.value(), unit.value())
                .update();
    }

    /** An office since 2020 that gives these permissions, its terms accepted. */
    public void office(MemberId member, UnitId unit, String... permissions) {
        String code = "TEST_" + NEXT.incrementAndGet();
        jdbc.sql("insert into office_type (code, name, permissions) values (?, '{\"de\": \"Amt\"}', ?)")
                .params(code, permissions)
                .update();
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date) values (?, ?, ?, date '2020-01-01')")
                .params(member.value(), unit.value(), code)
                .update();
        jdbc.sql("insert into terms_acceptance (member_id, terms, accepted_at, language, text_hash) "
                        + "values (?, '1', now(), 'de', 'test')")
                .param(member.value())
                .update();
    }
}
