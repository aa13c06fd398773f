package org.foyer.e2e;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.foyer.testing.TestDoor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An assembly of the invented association with members of it on its roll, and desks that talk to the portal over HTTP. */
final class SampleHall {

    private final Portal portal;
    private final JdbcClient jdbc;
    private final UUID assembly;
    private final Map<String, String> tokens = new HashMap<>();
    private final Deque<UUID> outside = new ArrayDeque<>();
    private int votes;

    SampleHall(Portal portal) {
        this.portal = portal;
        this.jdbc = portal.database();
        var now = Instant.now();
        assembly = jdbc.sql("""
                        insert into assembly (unit_id, name, kind, place, doors_at, starts_at, ends_at, published_at, quorum_votes)
                        select id, '{"de": "Delegiertenversammlung 2026", "fr": "Assemblée des délégués 2026"}', 'DELEGATES', 'Olten',
                               ?, ?, ?, ?, 121
                        from unit where parent_id is null and number not like 'TEST%' order by number limit 1 returning id""")
                .params(
                        Timestamp.from(now.minus(Duration.ofMinutes(95))),
                        Timestamp.from(now.minus(Duration.ofMinutes(5))),
                        Timestamp.from(now.plus(Duration.ofHours(6))),
                        Timestamp.from(now))
                .query(UUID.class)
                .single();
        outside.addAll(jdbc.sql("""
                        insert into attendee (assembly_id, kind, member_id, name, unit_id, may_attend, votes, votes_if_paid)
                        select ?, 'MEMBER', m.id, m.first_name || ' ' || m.last_name, s.unit_id, true, 1, 1
                        from member m join membership s on s.member_id = m.id and s.kind = 'MAIN' and s.to_date is null
                        order by m.number limit 240 on conflict do nothing returning id""").param(assembly).query(UUID.class).list());
        for (String desk : List.of("Tisch 1", "Tisch 2", "Tisch 3")) {
            String token = "token-" + UUID.randomUUID();
            tokens.put(desk, token);
            jdbc.sql(
                            "insert into door_desk (assembly_id, name, token_hash, enrolled_at, seen_at) values (?, ?, ?, now(), now())")
                    .params(assembly, desk, TestDoor.sha256(token))
                    .update();
        }
        jdbc.sql("insert into door_desk (assembly_id, name) values (?, 'Reserve')")
                .param(assembly)
                .update();
    }

    UUID id() {
        return assembly;
    }

    /** The votes that nothing speaks against. */
    int votes() {
        return votes;
    }

    String nameOf(UUID attendee) {
        return jdbc.sql("select name from attendee where id = ?")
                .param(attendee)
                .query(String.class)
                .single();
    }

    /** Three quarters come within an hour and a half. */
    void fills() throws Exception {
        var random = new Random(7);
        for (String desk : tokens.keySet()) {
            var events = new StringBuilder();
            for (int i = 0; i < 60 && !outside.isEmpty(); i++) {
                long secondsAgo = (long) (5400 * Math.abs(random.nextGaussian() * 0.3 + 0.5)) + 60;
                events.append(i == 0 ? "" : ",").append(entry(outside.pop(), secondsAgo));
                votes++;
            }
            send(desk, events.toString());
        }
    }

    void admitsOneMore(String desk) throws Exception {
        send(desk, entry(outside.pop(), 0));
        votes++;
    }

    /** Somebody at two desks that did not know of each other. */
    UUID admitsTwice() throws Exception {
        UUID person = outside.pop();
        send("Tisch 1", entry(person, 40));
        send("Tisch 3", entry(person, 20));
        votes++;
        return person;
    }

    private static String entry(UUID person, long secondsAgo) {
        return "{\"nonce\": \"%s\", \"act\": \"ENTRY\", \"attendee\": \"%s\", \"at\": \"%s\", \"offline\": true}"
                .formatted(UUID.randomUUID(), person, Instant.now().minusSeconds(secondsAgo));
    }

    private void send(String desk, String events) throws Exception {
        String body = "{\"position\": 0, \"deviceNow\": \"%s\", \"queued\": 0, \"roll\": 0, \"events\": [%s]}"
                .formatted(Instant.now(), events);
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(portal.url("/check-in/api/sync")))
                            .header("Authorization", "Bearer " + tokens.get(desk))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
        }
    }
}
