package org.foyer.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foyer.assembly.Attendee;
import org.foyer.door.Admission;
import org.foyer.door.RollView;
import org.foyer.values.LocalName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The votes over time. */
class ArrivalsTest {

    private static final Instant NINE = Instant.parse("2026-11-21T08:00:00Z");

    private final UUID anna = UUID.randomUUID();
    private final UUID beat = UUID.randomUUID();

    @Test
    void risesAndFallsWithThoseInTheRoom() {
        var steps = steps(Map.of(), in(anna, 0, 30), in(beat, 10, null));
        assertThat(steps).containsExactly(at(0, 1), at(10, 3), at(30, 2));
    }

    @Test
    void countsAProxyUntilWhoGaveItComes() {
        var steps = steps(Map.of(beat, anna), in(anna, 0, null), in(beat, 10, 20));
        assertThat(steps).containsExactly(at(0, 3));
    }

    @Test
    void takesTheProxyAlongWhenItsHolderLeaves() {
        var steps = steps(Map.of(beat, anna), in(anna, 0, 15), in(beat, 10, null));
        assertThat(steps).containsExactly(at(0, 3), at(15, 2));
    }

    @Test
    void leavesOutWhatIsDisputed() {
        var second = in(anna, 5, null);
        var doubtful = new Admission(second.entry(), anna, null, second.at(), null, null, null, null, true);
        assertThat(steps(Map.of(), in(anna, 0, null), doubtful)).containsExactly(at(0, 1));
        var card = in(beat, 5, null);
        assertThat(Arrivals.steps(roll(Map.of()), List.of(in(anna, 0, null), card), Set.of(card.entry())))
                .containsExactly(at(0, 1));
    }

    @Test
    void knowsSinceWhenTheQuorumHoldsWithoutABreak() {
        var steps = List.of(at(0, 5), at(10, 12), at(20, 9), at(30, 11), at(40, 14));
        assertThat(Arrivals.reachedSince(steps, 10)).hasValue(NINE.plusSeconds(30 * 60));
        assertThat(Arrivals.reachedSince(steps, 5)).hasValue(NINE);
        assertThat(Arrivals.reachedSince(steps, 15)).isEmpty();
    }

    private List<Board.Point> steps(Map<UUID, UUID> proxies, Admission... admissions) {
        return Arrivals.steps(roll(proxies), List.of(admissions), Set.of());
    }

    private RollView roll(Map<UUID, UUID> proxies) {
        return new RollView(1, List.of(voter(anna, 1), voter(beat, 2)), Map.of(), proxies);
    }

    private static Board.Point at(int minute, int votes) {
        return new Board.Point(NINE.plusSeconds(minute * 60L), votes);
    }

    private static Admission in(UUID person, int from, @Nullable Integer until) {
        return new Admission(
                UUID.randomUUID(),
                person,
                null,
                NINE.plusSeconds(from * 60L),
                until == null ? null : NINE.plusSeconds(until * 60L),
                null,
                null,
                null,
                false);
    }

    private static Attendee voter(UUID id, int votes) {
        return new Attendee(
                id,
                Attendee.Kind.MEMBER,
                null,
                null,
                "",
                "",
                "",
                null,
                null,
                new LocalName(Map.of()),
                null,
                "",
                true,
                votes,
                votes,
                List.of(),
                1,
                null,
                null,
                0,
                0,
                false);
    }
}
