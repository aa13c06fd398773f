package org.foyer.hall;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets who was at an assembly once the operator's period is over. What the numbers rest on stays, without a person behind it: the log of
 * the door and its chain, the votes of each row of the roll, the seals; see docs/decisions/0232-what-stays-of-an-assembly.md.
 */
@Service
@EnableConfigurationProperties(HallProperties.class)
class Erasure {

    private static final Actor ACTOR = new Actor("assemblies", null, "job");

    private static final List<String> FORGET = List.of(
            """
            update attendee set member_id = null, name = '', gender = null, organisation = '', reasons = '{}', trace = null,
                   ticket = upper(replace(gen_random_uuid()::text, '-', '')), decided_at = null, paid_at = null, answer = null,
                   answered_at = null
            where assembly_id = :assembly""",
            "update assembly_official set member_id = null, name = '' where assembly_id = :assembly",
            "update door_event set note = null, note_salt = null where assembly_id = :assembly and note is not null",
            """
            update door_desk set device = null, code_hash = null, code_until = null, token_hash = null,
                   revoked_at = coalesce(revoked_at, :now)
            where assembly_id = :assembly""",
            """
            update assembly set erased_at = :now, closed_at = coalesce(closed_at, :now), roll_revision = roll_revision + 1
            where id = :assembly""");

    private final JdbcClient jdbc;
    private final HallProperties properties;
    private final Clock clock;

    Erasure(JdbcClient jdbc, HallProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** The assemblies whose time is over. */
    List<UUID> due() {
        var before = clock.instant().atZone(clock.getZone()).minus(properties.keepPersonal());
        return jdbc.sql("select id from assembly where erased_at is null and ends_at < ? order by ends_at")
                .param(Timestamp.from(before.toInstant()))
                .query(UUID.class)
                .list();
    }

    /** Forgets the people of one assembly; done again it changes nothing. */
    @Transactional
    void forget(UUID assembly) {
        // whoever writes the log waits, and finds the assembly closed
        jdbc.sql("select position from door_head where assembly_id = ? for update")
                .param(assembly)
                .query(Long.class)
                .optional();
        var now = Timestamp.from(clock.instant());
        Acting.as(ACTOR, () -> {
            FORGET.forEach(sql ->
                    jdbc.sql(sql).param("assembly", assembly).param("now", now).update());
            return assembly;
        });
    }
}
