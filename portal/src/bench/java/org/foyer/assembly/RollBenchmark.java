package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import org.foyer.access.Accounts;
import org.foyer.testing.SignIn;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.foyer.voting.Rule;
import org.foyer.voting.RuleCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** How long it takes to decide a roll of 20,000 people, to decide it again, to try rules out on it, and to decide one person. */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=rollbench")
class RollBenchmark {

    private static final int PEOPLE = 20_000;
    private static final int SINGLE = 500;

    @Autowired
    RollDecisions decisions;

    @Autowired
    RuleDesk desk;

    @Autowired
    Roll roll;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final List<String> report = new ArrayList<>();

    @Test
    void measuresARollOfTwentyThousand() throws IOException {
        var voters = new Voters(jdbc, clock);
        populate(voters);
        var assembly = voters.assembly(voters.section, AssemblyKind.GENERAL);
        MemberId official = voters.voter("Olga");
        voters.office(official, voters.section, "RUN_ASSEMBLY", "SEE_MEMBER");
        measure("first decision about everybody, %,d rows", () -> decisions.decideAll(assembly));
        measure("again, nothing changed, %,d rows", () -> decisions.decideAll(assembly));
        jdbc.sql("update membership set dues_paid_until = ? where right(member_id::text, 1) = 'a'")
                .param(voters.day.minusDays(1))
                .update();
        measure("again, one in sixteen owes dues, %,d rows", () -> decisions.decideAll(assembly));
        try (var _ = SignIn.as(accounts, official)) {
            Rule attend = Rule.of(RuleCode.MEMBER_BELOW);
            Rule vote = new Rule.All(List.of(attend, Rule.of(RuleCode.AGE, 40), Rule.of(RuleCode.MEMBER_SINCE, 60)));
            measure(
                    "dry run of other rules, %,d people lose the vote",
                    () -> desk.dryRun(assembly, attend, vote).all().voteLost());
            measure(
                    "other rules saved, %,d rows",
                    () -> ((RulesSaved.Saved) desk.save(assembly, 1, attend, vote)).changed());
        }
        List<MemberId> some =
                roll.of(assembly).stream().limit(SINGLE).map(Attendee::member).toList();
        long[] nanos = some.stream()
                .mapToLong(member -> {
                    long begin = System.nanoTime();
                    decisions.decide(assembly, member);
                    return System.nanoTime() - begin;
                })
                .sorted()
                .toArray();
        report.add("one person: median %.1f ms, p99 %.1f ms"
                .formatted(nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6));
        assertThat(Arrays.stream(nanos).max()).isPresent();
        Path out = Path.of("target", "bench", "roll.txt");
        Files.createDirectories(out.getParent());
        Files.write(out, report);
        report.forEach(System.out::println);
    }

    private void populate(Voters voters) {
        jdbc.sql("""
                        insert into member (number, first_name, last_name, birth_date)
                        select '7719' || lpad(n::text, 6, '0'), 'Vorname' || n % 977, 'Name' || n % 7919, date '1940-01-01' + n % 30000
                        from generate_series(1, ?) n""").param(PEOPLE).update();
        jdbc.sql("""
                        insert into membership (member_id, unit_id, category, kind, from_date, dues_paid_until)
                        select id, case when right(number, 1) in ('1', '2', '3') then cast(:group as uuid) else cast(:section as uuid) end,
                               'TEST', 'MAIN', date '2005-01-01' + (right(number, 4)::int % 7000), cast(:day as date)
                        from member where number like '7719%' and length(number) = 10""")
                .param("group", voters.group.value())
                .param("section", voters.section.value())
                .param("day", voters.day)
                .update();
        jdbc.sql("""
                        insert into postal_address (member_id, valid_from, street, house_number, postcode, town, country)
                        select id, date '2020-01-01', 'Gipfelweg', right(number, 2), '3011', 'Bern', 'CH' from member""").update();
        jdbc.sql("analyze").update();
    }

    private void measure(String what, IntSupplier work) {
        long begin = System.nanoTime();
        int rows = work.getAsInt();
        report.add("%-60s %6.2f s".formatted(what.formatted(rows), (System.nanoTime() - begin) / 1e9));
    }
}
