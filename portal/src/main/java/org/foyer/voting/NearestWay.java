package org.foyer.voting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way from a refusal to a better answer: of alternatives the one that is easiest to mend. So that nobody whose dues are
 * open is told that they are no honorary member.
 */
final class NearestWay {

    private static final int IN_TIME = 1;
    private static final int WITH_TIME = 10;
    private static final int HARDLY = 20;
    private static final int BY_HONOUR = 60;

    private final List<Trace.Step> steps;

    private NearestWay(List<Trace.Step> steps) {
        this.steps = steps;
    }

    /** The conditions to mend, so that the whole rule is met; empty where no change could do it. */
    static Optional<BitSet> of(Judged root, List<Trace.Step> steps) {
        return Optional.ofNullable(new NearestWay(steps).way(root, true)).map(Way::places);
    }

    private record Way(BitSet places, int cost) {

        static Way none() {
            return new Way(new BitSet(), 0);
        }

        Way and(Way other) {
            BitSet both = (BitSet) places.clone();
            both.or(other.places);
            return new Way(both, cost + other.cost);
        }
    }

    private @Nullable Way way(Judged part, boolean met) {
        if (part.outcome() == Judged.wish(met)) {
            return Way.none();
        }
        return switch (part.rule()) {
            case Rule.Leaf _ -> {
                var place = new BitSet();
                place.set(part.at());
                yield new Way(place, cost(steps.get(part.at())));
            }
            case Rule.Not _ -> way(part.parts().getFirst(), !met);
            case Rule.All _ -> met ? every(part, true) : easiest(part, false);
            case Rule.Any _ -> met ? easiest(part, true) : every(part, false);
        };
    }

    private @Nullable Way every(Judged group, boolean met) {
        Way together = Way.none();
        for (Judged part : group.parts()) {
            Way way = way(part, met);
            if (way == null) {
                return null;
            }
            together = together.and(way);
        }
        return together;
    }

    private @Nullable Way easiest(Judged group, boolean met) {
        var ways = new ArrayList<Way>();
        for (Judged part : group.parts()) {
            Way way = way(part, met);
            if (way != null) {
                ways.add(way);
            }
        }
        return ways.stream().min(Comparator.comparingInt(Way::cost)).orElse(null);
    }

    private static int cost(Trace.Step step) {
        if (Mend.of(step, LocalDate.MIN).inTime()) {
            return IN_TIME;
        }
        if (step.finding().evidence().changesOn() != null) {
            return WITH_TIME;
        }
        return switch (step.leaf().code()) {
            case HONORARY, OFFICE, DELEGATE_SEAT -> BY_HONOUR;
            default -> HARDLY;
        };
    }
}
