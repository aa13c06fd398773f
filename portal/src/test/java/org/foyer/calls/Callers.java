package org.foyer.calls;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.foyer.access.Permission;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Officials who call, and members who are called. */
final class Callers {

    private static final AtomicInteger NEXT = new AtomicInteger(71_500_000);

    private final TestMembers members;
    private final JdbcClient jdbc;

    Callers(TestMembers members, JdbcClient jdbc) {
        this.members = members;
        this.jdbc = jdbc;
    }

    UnitId section() {
        return members.section("C" + NEXT.incrementAndGet());
    }

    String official(UnitId unit, Permission... permissions) {
        String number = String.valueOf(NEXT.incrementAndGet());
        members.office(members.tied(number, "Reto", "Amt", "de"), unit, permissions);
        return number;
    }

    /** A member whose phone number is shown to this circle. */
    MemberId callable(UnitId unit, String visibility) {
        String number = String.valueOf(NEXT.incrementAndGet());
        var member = members.member(number, "Anna", "Nr" + number, "de");
        members.join(member, unit);
        jdbc.sql(
                        "insert into contact_point (member_id, kind, value, main, visibility) values (?, 'MOBILE', ?, true, ?)")
                .params(member.value(), "+4179" + number.substring(1), visibility)
                .update();
        return member;
    }

    /** Does something as the official with the number. */
    <T> T as(String number, Callable<T> work) throws Exception {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(TestMembers.token(TestMembers.subjectOf(number), number, "Amt " + number, Map.of()));
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
