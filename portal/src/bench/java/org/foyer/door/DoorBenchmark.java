package org.foyer.door;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foyer.assembly.AssemblyId;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * Twenty desks at the doors of an assembly with 5,000 people on its roll, over HTTP: portal, database and desks share the machine. The
 * rush lasts {@code foyer.bench.seconds} (60).
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"foyer.embedded.postgres.database=bench_door", "vaadin.productionMode=true"})
@ActiveProfiles("test")
@Import(TestMembers.class)
class DoorBenchmark {

    private static final int PEOPLE = 5000;
    private static final int DESKS = 20;
    private static final int A_SECOND = 3;
    private static final Pattern POSITION = Pattern.compile("\"position\":(\\d+)");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    Attendances attendances;

    @Autowired
    ChainCheck chain;

    @LocalServerPort
    int port;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> report = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final long[] positions = new long[DESKS];
    private TestDoor door;
    private UUID elsewhere;
    private List<UUID> people;

    private interface Work {
        void run(int desk, int time) throws Exception;
    }

    @Test
    void measuresTheDoors() throws Exception {
        opens();
        int seconds = Integer.getInteger("foyer.bench.seconds", 60);
        roll();
        rush("warming up", Math.min(10, seconds));
        rush("%d desks with %d scans a second each, %d s".formatted(DESKS, A_SECOND, seconds), seconds);
        queues();
        throughput(Math.min(10, seconds));
        room();
        if (chain.firstBroken(new AssemblyId(door.id())).isPresent()) {
            throw new IllegalStateException("The chain is broken");
        }
        var out = Path.of("target", "bench", "door.txt");
        Files.createDirectories(out.getParent());
        Files.write(out, report);
        report.forEach(System.out::println);
    }

    private void opens() {
        var section = members.section("D1");
        door = new TestDoor(jdbc, section, Instant.now());
        jdbc.sql("""
                        insert into member (number, first_name, last_name, birth_date)
                        select 'D' || lpad(g::text, 8, '0'), (array['Anna','Beat','Céline','Dario'])[1 + g % 4], 'Muster' || g % 1000,
                               date '1950-01-01' + g
                        from generate_series(1, :rows) g on conflict do nothing""").param("rows", PEOPLE).update();
        jdbc.sql("""
                        insert into attendee (assembly_id, kind, member_id, name, unit_id, may_attend, votes, votes_if_paid, answer)
                        select :assembly, 'MEMBER', id, first_name || ' ' || last_name, :unit, true, 1, 1, 'COMING'
                        from member where number like 'D________'""")
                .param("assembly", door.id())
                .param("unit", section.value())
                .update();
        for (int i = 0; i < DESKS; i++) {
            String token = "bench-" + UUID.randomUUID();
            door.desk("Tisch " + (i + 1), token);
            tokens.add(token);
        }
        elsewhere = new TestDoor(jdbc, section, Instant.now()).id();
        jdbc.sql("analyze").update();
        people = jdbc.sql("select id from attendee where assembly_id = ? order by id")
                .param(door.id())
                .query(UUID.class)
                .list();
    }

    private void roll() throws Exception {
        var millis = new ArrayList<Double>();
        int plain = 0;
        int packed = 0;
        for (int i = 0; i < 7; i++) {
            long begin = System.nanoTime();
            plain = get(i, "identity").length;
            millis.add((System.nanoTime() - begin) / 1e6);
            packed = get(i, "gzip").length;
        }
        report.add("roll of %,d: %.0f ms (median of %d), %,d bytes, %,d as sent to browsers"
                .formatted(PEOPLE, at(millis, 0.5), millis.size(), plain, packed));
    }

    private byte[] get(int desk, String encoding) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + DeviceGate.API + "/roll"))
                .header("Authorization", "Bearer " + tokens.get(desk))
                .header("Accept-Encoding", encoding)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /** Each desk scans at its own times, whether or not the answer before came; what counts is the time since it was due. */
    private void rush(String name, int seconds) throws Exception {
        var millis = all(desk -> {
            var own = new ArrayList<Double>();
            long begin = System.nanoTime() + desk * 1_000_000_000L / A_SECOND / DESKS;
            for (int i = 0; i < seconds * A_SECOND; i++) {
                long due = begin + i * 1_000_000_000L / A_SECOND;
                long early = due - System.nanoTime();
                if (early > 0) {
                    Thread.sleep(early / 1_000_000, (int) (early % 1_000_000));
                }
                scan(desk, i, false);
                own.add((System.nanoTime() - due) / 1e6);
            }
            return own;
        });
        report.add("%s: %,d scans, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms"
                .formatted(name, millis.size(), at(millis, 0.5), at(millis, 0.95), at(millis, 0.99), at(millis, 1)));
    }

    private void queues() throws Exception {
        var millis = new ArrayList<Double>();
        for (int round = 0; round < 6; round++) {
            var events = new ArrayList<String>();
            for (int i = 0; i < Sync.MOST; i++) {
                events.add(event("ENTRY", people.get((round * Sync.MOST + i) % PEOPLE), true));
            }
            long begin = System.nanoTime();
            sync(round, String.join(",", events));
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        report.add("queue of %d scans without a network: %.0f ms (median of %d; longest %.0f ms)"
                .formatted(Sync.MOST, at(millis, 0.5), millis.size(), at(millis, 1)));
    }

    /** As many as go, in turns with single rows put into the same table for nobody's door, each in a transaction of its own. */
    private void throughput(int seconds) throws Exception {
        var scans = new ArrayList<Double>();
        var rows = new ArrayList<Double>();
        for (int round = 0; round < 3; round++) {
            rows.add(rate(seconds, this::plain));
            scans.add(rate(seconds, (desk, i) -> scan(desk, i, false)));
        }
        report.add(
                "single scans: %,.0f a second; single rows inserted: %,.0f a second; ratio %.2f (medians of 3 turns of %d s)"
                        .formatted(at(scans, 0.5), at(rows, 0.5), at(scans, 0.5) / at(rows, 0.5), seconds));
    }

    private double rate(int seconds, Work work) throws Exception {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        var done = all(desk -> {
            int i = 0;
            while (System.nanoTime() < end) {
                work.run(desk, i++);
            }
            return List.of((double) i);
        });
        return done.stream().mapToDouble(it -> it).sum() / ((System.nanoTime() - begin) / 1e9);
    }

    private void plain(int desk, int time) {
        jdbc.sql("""
                        insert into door_event (assembly_id, position, nonce, act, attendee_id, happened_at, device_at, arrived_at,
                            offline, previous, hash)
                        values (?, (random() * 9e15)::bigint, ?, 'ENTRY', ?, now(), now(), now(), false, ?, ?)""")
                .params(elsewhere, UUID.randomUUID(), people.get(time % PEOPLE), new byte[32], new byte[32])
                .update();
    }

    private void room() throws Exception {
        for (int from = 0; from < PEOPLE; from += Sync.MOST) {
            var events = people.subList(from, from + Sync.MOST).stream()
                    .map(person -> event("ENTRY", person, false))
                    .toList();
            sync(0, String.join(",", events));
        }
        var id = new AssemblyId(door.id());
        int times = 2000;
        attendances.ask(
                id,
                room -> IntStream.range(0, times)
                        .map(i -> room.counts().people())
                        .sum());
        long begin = System.nanoTime();
        var counts = attendances.ask(id, room -> {
            for (int i = 0; i < times; i++) {
                room.counts();
            }
            return room.counts();
        });
        report.add("counting %,d people in the room, %,d votes in question: %.1f µs"
                .formatted(counts.people(), counts.disputed(), (System.nanoTime() - begin) / 1e3 / times));
    }

    /** Somebody comes in, and goes out the next time. */
    private void scan(int desk, int time, boolean offline) throws Exception {
        int own = PEOPLE / DESKS;
        var person = people.get(desk * own + time / 2 % own);
        sync(desk, event(time % 2 == 0 ? "ENTRY" : "EXIT", person, offline));
    }

    private static String event(String act, UUID person, boolean offline) {
        return "{\"nonce\":\"%s\",\"act\":\"%s\",\"attendee\":\"%s\",\"at\":\"%s\",\"offline\":%s}"
                .formatted(UUID.randomUUID(), act, person, Instant.now(), offline);
    }

    private void sync(int desk, String events) throws Exception {
        String body = "{\"position\":%d,\"deviceNow\":\"%s\",\"queued\":0,\"roll\":0,\"events\":[%s]}"
                .formatted(positions[desk], Instant.now(), events);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + DeviceGate.API + "/sync"))
                .header("Authorization", "Bearer " + tokens.get(desk))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("MALFORMED")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        var told = POSITION.matcher(answer.body());
        if (told.find()) {
            positions[desk] = Long.parseLong(told.group(1));
        }
    }

    private interface AtDesk {
        List<Double> run(int desk) throws Exception;
    }

    private static List<Double> all(AtDesk work) throws Exception {
        var tasks = IntStream.range(0, DESKS)
                .mapToObj(desk -> (Callable<List<Double>>) () -> work.run(desk))
                .toList();
        var all = new ArrayList<Double>();
        try (var threads = Executors.newFixedThreadPool(DESKS)) {
            for (var done : threads.invokeAll(tasks)) {
                all.addAll(done.get());
            }
        }
        return all;
    }

    private static double at(List<Double> values, double share) {
        var sorted = values.stream().mapToDouble(it -> it).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
