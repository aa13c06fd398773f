package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.IntStream;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Roll;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
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
        runs(seed, 300, 20, new Simulation.Size(500, 20, 1));
    }

    @Test
    void endsAsTheSimpleReckoningSaysWithFiveThousandOnTheRoll() {
        runs(5000, 5000, 20, new Simulation.Size(1500, 20, 50));
    }

    private void runs(long seed, int people, int many, Simulation.Size size) {
        var random = new Random(seed);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var door = new TestDoor(jdbc, members.section("T780"), now);
        var world = new SimWorld(people, random);
        var table = new SimTables(jdbc, door);
        table.fill(world);
        var ground = new SimPortal.Ground(log, roll, desks, table.official(), transactions);
        var assembly = assemblies.find(new AssemblyId(door.id())).orElseThrow();
        var watch = new SimPortal.Watch(now);
        var portal = new SimPortal(ground, assembly, watch, random.nextInt(4) == 0 ? 2 : 1, random);
        var devices = IntStream.range(0, many)
                .mapToObj(i -> new SimDevice(table.desk(i), 1 + 1000 * i, now, random))
                .toList();
        var simulation = new Simulation(size, world, portal, watch, devices, random, table::join);
        var wrong = simulation.run();
        new SimOutcome(seed, simulation, world, portal).isRight(wrong);
        assertThat(chain.firstBroken(assembly.id())).as("chain of seed " + seed).isEmpty();
    }
}
