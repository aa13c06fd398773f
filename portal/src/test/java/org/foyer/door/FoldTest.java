package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every set of events, in whatever order they are told: tried on many sets that chance puts together. */
class FoldTest {

    private static final int SETS = 400;
    private static final Instant NINE = Instant.parse("2026-03-21T08:00:00Z");
    private static final List<Act> ACTS =
            List.of(Act.ENTRY, Act.ENTRY, Act.ENTRY, Act.EXIT, Act.CARD, Act.ANNULLED, Act.SETTLED, Act.PAID);

    @Test
    void doesNotDependOnTheOrderInWhichThePortalHears() {
        each((world, events, random) -> {
            var inOrder = shown(fold(world, List.of(events)));
            for (int round = 0; round < 3; round++) {
                assertThat(shown(fold(world, pieces(events, random)))).isEqualTo(inOrder);
            }
        });
    }

    @Test
    void doesNotCountTwiceWhatIsToldTwice() {
        each((world, events, random) -> {
            var room = fold(world, pieces(events, random));
            var once = shown(room);
            pieces(events, random).forEach(room::add);
            assertThat(shown(room)).isEqualTo(once);
        });
    }

    @Test
    void forgetsNothingAsMoreIsTold() {
        each((world, events, random) -> {
            var room = fold(world, List.of());
            var heard = new ArrayList<DoorEvent>();
            for (var piece : pieces(events, random)) {
                room.add(piece);
                room.replace(Worlds.view(world, 1, paid(room, world)));
                heard.addAll(piece);
                assertThat(heard).allMatch(event -> room.event(event.nonce()).isPresent());
                assertThat(shown(room)).isEqualTo(shown(fold(world, List.of(heard))));
            }
        });
    }

    @Test
    void isWhatTheSimpleReckoningSays() {
        each((world, events, random) ->
                assertThat(shown(fold(world, pieces(events, random)))).isEqualTo(new Reference(world, events).state()));
    }

    @Test
    void neverCountsMoreVotesThanThereAre() {
        each((world, events, random) -> {
            int safe = fold(world, List.of(events)).counts().votes();
            int most = world.people().values().stream()
                    .mapToInt(it -> Math.max(it.votes(), it.votesIfPaid()))
                    .sum();
            assertThat(safe).isBetween(0, most).isEqualTo(new Reference(world, events).safe());
        });
    }

    @Test
    void isTheSameForWhoeverReadsTheRollAnew() {
        each((world, events, random) -> {
            var apart = new Reference.World(world.people(), Map.of(), world.proxies());
            var room = fold(apart, pieces(events, random));
            assertThat(shown(room.over(Worlds.view(world, 2, paid(room, world)))))
                    .isEqualTo(shown(fold(world, List.of(events))));
        });
    }

    private interface Claim {
        void holds(Reference.World world, List<DoorEvent> events, Random random);
    }

    private static void each(Claim claim) {
        for (int seed = 0; seed < SETS; seed++) {
            var random = new Random(seed);
            var world = world(random);
            var events = events(world, random);
            try {
                claim.holds(world, events, random);
            } catch (AssertionError wrong) {
                throw new AssertionError("Seed " + seed + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    /** Ten entries of the roll, two of them of one person, with proxies across. */
    private static Reference.World world(Random random) {
        var people = new HashMap<UUID, Reference.Someone>();
        var ids = IntStream.range(0, 10).mapToObj(i -> uuid(random)).toList();
        for (var id : ids) {
            int votes = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(2);
            people.put(id, new Reference.Someone(id, true, votes, Math.max(1, votes)));
        }
        var proxies = Map.of(ids.get(0), ids.get(1), ids.get(2), ids.get(1), ids.get(9), ids.get(3));
        people.remove(ids.get(9));
        return new Reference.World(people, Map.of(ids.get(9), ids.get(8)), proxies);
    }

    private static List<DoorEvent> events(Reference.World world, Random random) {
        var people = new ArrayList<>(world.people().keySet());
        people.addAll(world.same().keySet());
        Collections.sort(people);
        var desks = List.of(uuid(random), uuid(random), uuid(random));
        var nonces = IntStream.range(0, 30).mapToObj(i -> uuid(random)).toList();
        var events = new ArrayList<DoorEvent>();
        for (int i = 0; i < nonces.size(); i++) {
            var act = ACTS.get(random.nextInt(ACTS.size()));
            boolean refers = act == Act.ANNULLED || act == Act.SETTLED;
            boolean chair = refers && random.nextInt(4) == 0;
            Instant at = NINE.plusSeconds(random.nextInt(60) * 30L);
            events.add(new DoorEvent(
                    i + 1,
                    nonces.get(i),
                    act,
                    pick(people, random),
                    chair ? null : pick(desks, random),
                    chair ? desks.getFirst() : null,
                    at,
                    at,
                    at,
                    true,
                    act == Act.CARD || act == Act.SETTLED || (act == Act.ENTRY && random.nextBoolean())
                            ? 1 + random.nextInt(4)
                            : null,
                    refers ? pick(nonces, random) : null,
                    act == Act.SETTLED
                            ? pick(List.of(Settlement.values()), random).name()
                            : null,
                    null,
                    null));
        }
        return events;
    }

    /** All of it in any order, and in pieces. */
    private static List<List<DoorEvent>> pieces(List<DoorEvent> events, Random random) {
        var order = new ArrayList<>(events);
        Collections.shuffle(order, random);
        var pieces = new ArrayList<List<DoorEvent>>();
        for (int from = 0; from < order.size(); ) {
            int to = Math.min(order.size(), from + 1 + random.nextInt(8));
            pieces.add(order.subList(from, to));
            from = to;
        }
        return pieces;
    }

    /** As the portal does it: dues that are paid change the roll. */
    private static Attendance fold(Reference.World world, List<List<DoorEvent>> pieces) {
        var room = new Attendance(Worlds.view(world, 0, Set.of()));
        for (var piece : pieces) {
            room.add(piece);
            room.replace(Worlds.view(world, 1, paid(room, world)));
        }
        return room;
    }

    private static Set<UUID> paid(Attendance room, Reference.World world) {
        var paid = new TreeSet<UUID>();
        world.people().keySet().stream()
                .filter(it -> room.hasPaid(it)
                        || world.same().entrySet().stream()
                                .anyMatch(same -> same.getValue().equals(it) && room.hasPaid(same.getKey())))
                .forEach(paid::add);
        return paid;
    }

    private static Set<String> shown(Attendance room) {
        return Worlds.shown(room);
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
