package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.Roll;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Simulated mornings: {@code foyer.bench.seeds} (1,000), each with 20 devices and 5,000 people on the roll, against the real database. Every
 * decision is reckoned a second time in one of a hundred cases, the state of the room, the log and the chain at the end of each.
 */
@SpringBootTest(properties = "foyer.embedded.postgres.database=bench_simulation")
@ActiveProfiles("test")
@Import(TestMembers.class)
class SimulationBenchmark {

    private static final Simulation.Size SIZE = new Simulation.Size(800, 20, 100);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    Assemblies assemblies;

    @Autowired
    DoorLog log;

    @Autowired
    Roll roll;

    @Autowired
    DeskTable desks;

    @Autowired
    ChainCheck chain;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void runsAllSeeds() throws Exception {
        int seeds = Integer.getInteger("foyer.bench.seeds", 1000);
        var mornings = new Mornings(jdbc, members, assemblies, chain, log, roll, desks, transactions);
        var failed = new ArrayList<String>();
        var events = new AtomicInteger();
        Instant begin = Instant.now();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var runs = IntStream.range(0, seeds)
                    .mapToObj(seed -> threads.submit(() -> mornings.run(seed, 5000, SIZE)))
                    .toList();
            for (var run : runs) {
                var outcome = run.get();
                events.addAndGet(outcome.events());
                outcome.failure().ifPresent(failed::add);
            }
        }
        var out = Path.of("target", "bench", "simulation.txt");
        Files.createDirectories(out.getParent());
        var report = List.of(
                "%,d mornings with 5,000 people, 20 devices and %,d deeds each, in the database: %,d lines in the logs, %d mornings wrong, %,d s"
                        .formatted(
                                seeds,
                                SIZE.deeds(),
                                events.get(),
                                failed.size(),
                                Instant.now().getEpochSecond() - begin.getEpochSecond()));
        Files.write(out, report);
        report.forEach(System.out::println);
        assertThat(failed).isEmpty();
    }
}
