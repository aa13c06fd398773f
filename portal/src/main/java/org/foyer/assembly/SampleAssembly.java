package org.foyer.assembly;

import static java.time.DayOfWeek.SATURDAY;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Gives the sample association an assembly on the next Saturday, where there is none at all yet; after its members were taken in. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
@ConditionalOnProperty("foyer.sample.assembly")
class SampleAssembly implements ApplicationRunner {

    private final Resource file;
    private final JdbcClient jdbc;
    private final AssemblyWrites writes;
    private final Ballots ballots;
    private final StartingRules rules;
    private final RollDecisions decisions;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    SampleAssembly(
            @Value("${foyer.sample.assembly}") Resource file,
            JdbcClient jdbc,
            AssemblyWrites writes,
            Ballots ballots,
            StartingRules rules,
            RollDecisions decisions,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock) {
        this.file = file;
        this.jdbc = jdbc;
        this.writes = writes;
        this.ballots = ballots;
        this.rules = rules;
        this.decisions = decisions;
        this.events = events;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What the file says.
     *
     * @param unit number of the unit
     * @param desks names of the desks
     */
    private record Sample(
            String unit,
            Map<String, String> name,
            String place,
            int capacity,
            List<SampleBallot> ballots,
            List<String> desks) {}

    private record SampleBallot(Map<String, String> name, Majority majority) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select exists (select from assembly)")
                .query(Boolean.class)
                .single()) {
            return;
        }
        Sample sample = read();
        jdbc.sql("select id from unit where number = ?")
                .param(sample.unit())
                .query(UUID.class)
                .optional()
                .ifPresent(unit -> Acting.as(Actor.system("sample"), () -> plan(sample, new UnitId(unit))));
    }

    private AssemblyId plan(Sample sample, UnitId unit) {
        AssemblyId id = Objects.requireNonNull(transaction.execute(running -> {
            AssemblyId added = writes.add(planned(sample, unit), null);
            ballots.replace(added, planned(sample, unit).ballots());
            rules.begin(added, null, null);
            writes.publish(added);
            events.publishEvent(new SampleAssemblyPlanned(added, sample.desks()));
            return added;
        }));
        decisions.decideAll(id);
        answers(id);
        return id;
    }

    private Plan planned(Sample sample, UnitId unit) {
        LocalDate day = LocalDate.now(clock).with(TemporalAdjusters.next(SATURDAY));
        return new Plan(
                unit,
                new LocalName(sample.name()),
                AssemblyKind.GENERAL,
                sample.place(),
                at(day, 9),
                at(day, 10),
                at(day, 13),
                at(day, 0),
                sample.capacity(),
                new Quorum.Percent(10),
                1,
                0,
                true,
                sample.ballots().stream()
                        .map(ballot -> new Ballot(new LocalName(ballot.name()), ballot.majority()))
                        .toList());
    }

    /** Some have answered already, but none of those whom one signs in as. */
    private void answers(AssemblyId id) {
        jdbc.sql("""
                        update attendee t set answer = case when right(m.number, 1) in ('0', '4', '7', '9') then 'COMING' else 'NOT_COMING' end,
                               answered_at = cast(:now as timestamptz) - right(m.number, 2)::int * interval '1 minute'
                        from member m
                        where m.id = t.member_id and t.assembly_id = :id and t.may_attend and right(m.number, 1) in ('0', '2', '4', '7', '9')
                          and not exists (select from account a where a.member_id = m.id)""")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update();
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(clock.getZone()).toInstant();
    }

    private Sample read() {
        try (InputStream content = file.getInputStream()) {
            return json.readValue(content, Sample.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sample assembly cannot be read: " + file, unreadable);
        }
    }
}
