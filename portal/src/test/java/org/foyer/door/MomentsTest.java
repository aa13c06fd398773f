package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.AssemblyKind;
import org.foyer.assembly.Quorum;
import org.foyer.door.Sync.Reported;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.Test;

/** When things happened, as told by clocks that are wrong. */
class MomentsTest {

    private static final Instant NOW = Instant.parse("2026-03-21T09:00:00Z");
    private static final Duration RIGHT = Duration.ZERO;

    @Test
    void correctsAClockByHowFarItIsOffNow() {
        var entry = at(NOW.plusSeconds(3600 - 60));
        assertThat(moments(Duration.ofHours(-1), entry).of(entry)).isEqualTo(NOW.minusSeconds(60));
    }

    @Test
    void keepsTheOrderOfADeviceWhoseClockWasPutBackInBetween() {
        var first = at(NOW.plusSeconds(300));
        var second = at(NOW.plusSeconds(301));
        var third = at(NOW.minusSeconds(10));
        var moments = moments(RIGHT, first, second, third);
        assertThat(moments.of(third)).isEqualTo(NOW.minusSeconds(10));
        assertThat(moments.of(second)).isEqualTo(NOW);
        assertThat(moments.of(first)).isEqualTo(NOW.minusMillis(1));
    }

    @Test
    void keepsTheOrderOfADeviceThatDidNotKnowTheYear() {
        var first = at(Instant.EPOCH.plusSeconds(60));
        var second = at(Instant.EPOCH.plusSeconds(90));
        var moments = moments(RIGHT, second, first);
        assertThat(moments.of(first)).isBefore(moments.of(second)).isAfter(NOW.minus(Duration.ofDays(2)));
    }

    @Test
    void putsWhatWasAllowedBehindWhatThatRestedOn() {
        var exit = at(NOW.minusSeconds(30));
        var moments = moments(RIGHT, exit);
        assertThat(moments.decided(exit, NOW.minusSeconds(60))).isEqualTo(NOW.minusSeconds(30));
        assertThat(moments.decided(exit, NOW.minusSeconds(5)))
                .isEqualTo(NOW.minusSeconds(5).plusMillis(1));
    }

    private static Reported at(Instant at) {
        return new Reported(UUID.randomUUID(), Act.ENTRY, UUID.randomUUID(), at, true, null, null, null, null);
    }

    private static Moments moments(Duration skew, Reported... events) {
        return new Moments(List.of(events), skew, assembly(), NOW);
    }

    private static Assembly assembly() {
        return new Assembly(
                new AssemblyId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                new LocalName(Map.of()),
                new LocalName(Map.of("de", "Versammlung")),
                AssemblyKind.GENERAL,
                "Olten",
                NOW.minusSeconds(3600),
                NOW,
                NOW.plusSeconds(3600),
                null,
                null,
                new Quorum.None(),
                0,
                0,
                true,
                null,
                null,
                null,
                null);
    }
}
