package org.foyer.door;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Roll;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Simulates mornings in the database, each with an assembly of its own. */
record Mornings(
        JdbcClient jdbc,
        TestMembers members,
        Assemblies assemblies,
        ChainCheck chain,
        DoorLog log,
        Roll roll,
        DeskTable desks,
        PlatformTransactionManager transactions) {

    private static final int DEVICES = 20;

    /**
     * How a morning ended.
     *
     * @param events lines in its log
     * @param failure what was wrong, with the seed and the story
     */
    record Outcome(int events, Optional<String> failure) {}

    Outcome run(long seed, int people, Simulation.Size size) {
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
        var devices = IntStream.range(0, DEVICES)
                .mapToObj(i -> new SimDevice(table.desk(i), 1 + 1000 * i, now, random))
                .toList();
        var simulation = new Simulation(size, world, portal, watch, devices, random, table::join);
        var wrong = new SimOutcome(seed, simulation, world, portal).wrong(simulation.run());
        var broken = chain.firstBroken(assembly.id()).map(line -> "Seed " + seed + ": the chain breaks at " + line);
        return new Outcome(portal.log().size(), wrong.or(() -> broken));
    }
}
