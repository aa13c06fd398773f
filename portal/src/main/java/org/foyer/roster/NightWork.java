package org.foyer.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.foyer.audit.Looks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the lists of a night: all of them in one transaction that sees one state, as sets within the database. Cut off half way it
 * leaves nothing, and the next run just works.
 */
@Component
class NightWork {

    private static final Logger LOG = LoggerFactory.getLogger(NightWork.class);
    private static final long LOCK = 0x466f796572_01L;

    private final JdbcClient jdbc;
    private final Looks looks;
    private final RosterProperties properties;
    private final Clock clock;

    NightWork(JdbcClient jdbc, Looks looks, RosterProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.looks = looks;
        this.properties = properties;
        this.clock = clock;
    }

    /** Takes the lists as of now, unless another node is at it; the number of the night. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Optional<Integer> take() {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        int night = jdbc.sql("insert into roster_night (taken_at) values (?) returning id")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        Map<String, Object> parameters = Map.of("night", night, "day", LocalDate.ofInstant(now, clock.getZone()));
        fill("membership", parameters);
        fill("person", parameters);
        jdbc.sql(read("lists")).params(parameters).update();
        keep("membership", "new.member_id = old.member_id and new.unit_id = old.unit_id", night);
        keep("person", "new.member_id = old.member_id", night);
        forgetOld(now);
        LOG.info("The member lists of night {} were taken", night);
        return Optional.of(night);
    }

    private void fill(String table, Map<String, Object> parameters) {
        jdbc.sql("create temporary table roster_now_%1$s (like roster_%1$s) on commit drop".formatted(table))
                .update();
        jdbc.sql(read(table)).params(parameters).update();
        jdbc.sql("analyze roster_now_" + table).update();
    }

    /** Ends the rows that do not hold any more, and begins those that are new or differ. */
    private void keep(String table, String key, int night) {
        jdbc.sql("""
                        update roster_%1$s old set to_night = :before
                        where old.to_night is null
                          and not exists (select from roster_now_%1$s new
                                          where (%2$s) and new.fingerprint = old.fingerprint)""".formatted(table, key)).param("before", night - 1).update();
        jdbc.sql("""
                        insert into roster_%1$s select * from roster_now_%1$s new
                        where not exists (select from roster_%1$s old where (%2$s) and old.to_night is null)""".formatted(table, key)).update();
    }

    private void forgetOld(Instant now) {
        jdbc.sql("delete from roster_night where taken_at < ?")
                .param(now.minus(properties.kept()).atOffset(ZoneOffset.UTC))
                .update();
        for (String table : new String[] {"roster_person", "roster_membership"}) {
            jdbc.sql("delete from " + table + " where to_night < (select min(id) from roster_night)")
                    .update();
        }
        looks.forgetOld();
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("roster/" + name + ".sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
