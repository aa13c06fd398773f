package org.foyer.assembly;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/** Plans for tests: an assembly in three weeks, with one ballot. */
public final class Plans {

    private Plans() {}

    public static Plan named(@Nullable UnitId unit, String name) {
        Instant start = Instant.now().plus(21, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        return new Plan(
                unit,
                new LocalName(Map.of("de", name)),
                AssemblyKind.GENERAL,
                "Turnhalle",
                start.minus(30, ChronoUnit.MINUTES),
                start,
                start.plus(3, ChronoUnit.HOURS),
                start.minus(3, ChronoUnit.DAYS),
                120,
                new Quorum.Percent(10),
                1,
                0,
                true,
                List.of(new Ballot(new LocalName(Map.of("de", "Jahresrechnung")), Majority.SIMPLE)));
    }

    /** The same at other times. */
    static Plan at(Plan plan, @Nullable Instant doors, @Nullable Instant start, @Nullable Instant end) {
        return new Plan(
                plan.unit(),
                plan.name(),
                plan.kind(),
                plan.place(),
                doors,
                start,
                end,
                plan.registerUntil(),
                plan.capacity(),
                plan.quorum(),
                plan.proxiesEach(),
                plan.rollParts(),
                plan.openToGuests(),
                plan.ballots());
    }
}
