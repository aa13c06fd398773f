package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.Sync.Outcome;
import org.foyer.door.Sync.Reported;
import org.foyer.door.Sync.Result;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Desks that ask at the same moment, which the portal writes down together. */
@SpringTest
class DesksAtOnceTest {

    private static final int DESKS = 20;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    Assemblies assemblies;

    @Autowired
    CheckIn checkIn;

    @Autowired
    Attendances attendances;

    @Autowired
    ChainCheck chain;

    private TestDoor door;
    private AssemblyId assembly;

    @BeforeEach
    void opens() {
        door = new TestDoor(jdbc, members.section("T781"), Instant.now());
        assembly = new AssemblyId(door.id());
    }

    @Test
    void admitOnePersonOnce() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        var outcomes = new ArrayList<Outcome>();
        for (var told : atOnce(desk -> ask(desk(desk), anna))) {
            outcomes.add(told.get().outcome());
        }
        assertThat(outcomes).containsOnlyOnce(Outcome.RECORDED).hasSize(DESKS);
        assertThat(votes()).isEqualTo(1);
        assertThat(chain.firstBroken(assembly)).isEmpty();
    }

    @Test
    void admitEverybodyThoughOneOfThemFails() throws Exception {
        var people = IntStream.range(0, DESKS)
                .mapToObj(i -> door.voter("Anna", "Schmid " + i, 1))
                .toList();
        int failed = 0;
        for (var told : atOnce(desk -> ask(desk == 7 ? unknown() : desk(desk), people.get(desk)))) {
            try {
                assertThat(told.get().outcome()).isEqualTo(Outcome.RECORDED);
            } catch (ExecutionException refused) {
                failed++;
            }
        }
        assertThat(failed).isEqualTo(1);
        assertThat(votes()).isEqualTo(DESKS - 1);
        assertThat(chain.firstBroken(assembly)).isEmpty();
    }

    private int votes() {
        return attendances.<Counts>ask(assembly, Attendance::counts).votes();
    }

    private interface Question {
        Result ask(int desk);
    }

    private static List<Future<Result>> atOnce(Question question) throws InterruptedException {
        var tasks = IntStream.range(0, DESKS)
                .mapToObj(desk -> (Callable<Result>) () -> question.ask(desk))
                .toList();
        try (var threads = Executors.newFixedThreadPool(DESKS)) {
            return threads.invokeAll(tasks);
        }
    }

    private Result ask(Desk desk, UUID person) {
        var event = new Reported(UUID.randomUUID(), Act.ENTRY, person, Instant.now(), false, null, null, null, null);
        var request = new Sync.Request(0, Instant.now(), 0, 0, List.of(event));
        return checkIn.record(desk, assemblies.find(assembly).orElseThrow(), request)
                .getFirst();
    }

    private Desk desk(int number) {
        return desk(door.desk("Tisch " + number, "once-" + UUID.randomUUID()));
    }

    /** The database takes nothing from it. */
    private Desk unknown() {
        return desk(UUID.randomUUID());
    }

    private Desk desk(UUID id) {
        return new Desk(id, assembly, "Tisch", null, null, null, null, null, null, null, null, 0, 0);
    }
}
