package org.foyer.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries of members for the tests of the search, each with a number of its own. */
final class Entries {

    private static final AtomicInteger NEXT = new AtomicInteger(71_300_000);

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MemberId enter(String first, String last, @Nullable String birth) {
        return new MemberId(jdbc.sql(
                        "insert into member (number, first_name, last_name, birth_date) values (?, ?, ?, ?) returning id")
                .params(
                        String.valueOf(NEXT.incrementAndGet()),
                        first,
                        last,
                        birth == null ? null : LocalDate.parse(birth))
                .query(UUID.class)
                .single());
    }

    Entries livesAt(MemberId member, String street, String house, String postcode) {
        jdbc.sql("""
                        insert into postal_address (member_id, valid_from, street, house_number, postcode, town, country)
                        values (?, date '2015-01-01', ?, ?, ?, 'Bern', 'CH')""").params(member.value(), street, house, postcode).update();
        return this;
    }

    Entries reached(MemberId member, String kind, String value) {
        jdbc.sql("insert into contact_point (member_id, kind, value) values (?, ?, ?)")
                .params(member.value(), kind, value)
                .update();
        return this;
    }

    Entries household(MemberId... members) {
        UUID household = jdbc.sql("insert into household default values returning id")
                .query(UUID.class)
                .single();
        for (MemberId member : members) {
            jdbc.sql("update member set household_id = ? where id = ?")
                    .params(household, member.value())
                    .update();
        }
        return this;
    }

    /** The probability that is listed for the two, 0 where they are not listed. */
    double probability(MemberId one, MemberId other) {
        return jdbc.sql(
                        "select probability from duplicate_pair where lower_id = least(?, ?) and upper_id = greatest(?, ?)")
                .params(one.value(), other.value(), one.value(), other.value())
                .query(Double.class)
                .optional()
                .orElse(0.0);
    }

    List<String> evidence(MemberId one, MemberId other) {
        return jdbc.sql("""
                        select unnest(evidence) from duplicate_pair
                        where lower_id = least(?, ?) and upper_id = greatest(?, ?)""")
                .params(one.value(), other.value(), one.value(), other.value())
                .query(String.class)
                .list();
    }
}
