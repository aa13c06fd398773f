package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.Roll;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Mornings at the doors in the real database; the benchmark runs many more of them. */
@SpringTest
class SimulationTest {

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

    static long[] seeds() {
        return new Random(2026).longs(20, 0, 1_000_000).toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endsAsTheSimpleReckoningSays(long seed) {
        runs(seed, 300, new Simulation.Size(500, 20, 1));
    }

    @Test
    void endsAsTheSimpleReckoningSaysWithFiveThousandOnTheRoll() {
        runs(5000, 5000, new Simulation.Size(1500, 20, 50));
    }

    private void runs(long seed, int people, Simulation.Size size) {
        var mornings = new Mornings(jdbc, members, assemblies, chain, log, roll, desks, transactions);
        assertThat(mornings.run(seed, people, size).failure().orElse("")).isEmpty();
    }
}
