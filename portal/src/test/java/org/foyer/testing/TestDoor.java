package org.foyer.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An assembly with its roll and desks for tests, in the real database. */
public final class TestDoor {

    private final JdbcClient jdbc;
    private final People people;
    private final UnitId unit;
    private final UUID assembly;

    /** An assembly of the unit, which began a minute ago. */
    public TestDoor(JdbcClient jdbc, UnitId unit, Instant now) {
        this.jdbc = jdbc;
        this.people = new People(jdbc);
        this.unit = unit;
        this.assembly = jdbc.sql("""
                        insert into assembly (unit_id, name, kind, place, doors_at, starts_at, ends_at, published_at, proxies_each)
                        values (?, '{"de": "Mitgliederversammlung"}', 'GENERAL', 'Olten', ?, ?, ?, ?, 2) returning id""")
                .params(
                        unit.value(),
                        at(now.minus(Duration.ofHours(1))),
                        at(now.minus(Duration.ofMinutes(1))),
                        at(now.plus(Duration.ofHours(4))),
                        at(now))
                .query(UUID.class)
                .single();
        jdbc.sql(
                        "insert into assembly_rules (assembly_id, version, attend, vote, saved_at) values (?, 1, '{\"rule\": \"MEMBER_BELOW\"}', '{\"all\": [{\"rule\": \"MEMBER_BELOW\"}, {\"rule\": \"DUES_PAID\"}]}', ?)")
                .params(assembly, at(now))
                .update();
    }

    public UUID id() {
        return assembly;
    }

    /** A member on the roll. */
    public UUID voter(String firstName, String lastName, int votes) {
        return attendee(people.member(firstName, lastName), firstName + " " + lastName, true, votes, votes, "");
    }

    /** A member who may come in, but has not paid; the rules say so as well. */
    public UUID debtor(String firstName, String lastName) {
        var member = people.member(firstName, lastName);
        people.join(member, unit);
        return attendee(member, firstName + " " + lastName, true, 0, 1, "DUES_PAID");
    }

    /** Somebody who may not come in. */
    public UUID stranger(String firstName, String lastName) {
        return attendee(people.member(firstName, lastName), firstName + " " + lastName, false, 0, 0, "MEMBER_BELOW");
    }

    /** A guest. */
    public UUID guest(String name) {
        return jdbc.sql(
                        "insert into attendee (assembly_id, kind, name, may_attend) values (?, 'GUEST', ?, true) returning id")
                .params(assembly, name)
                .query(UUID.class)
                .single();
    }

    /** A member about whom no rule decides again. */
    public UUID attendee(MemberId member, String name, boolean attends, int votes, int ifPaid, String reason) {
        return jdbc.sql("""
                        insert into attendee (assembly_id, kind, member_id, name, unit_id, may_attend, votes, votes_if_paid, reasons)
                        values (?, 'MEMBER', ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        assembly,
                        member.value(),
                        name,
                        unit.value(),
                        attends,
                        votes,
                        ifPaid,
                        reason.isEmpty() ? new String[0] : new String[] {reason})
                .query(UUID.class)
                .single();
    }

    public void proxy(UUID giver, UUID holder) {
        jdbc.sql("insert into proxy (assembly_id, giver_id, holder_id, given_at) values (?, ?, ?, now())")
                .params(assembly, giver, holder)
                .update();
    }

    /** A desk with a device, let in by the token. */
    public UUID desk(String name, String token) {
        return jdbc.sql(
                        "insert into door_desk (assembly_id, name, token_hash, enrolled_at) values (?, ?, ?, now()) returning id")
                .params(assembly, name, sha256(token))
                .query(UUID.class)
                .single();
    }

    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Timestamp at(Instant time) {
        return Timestamp.from(time);
    }
}
