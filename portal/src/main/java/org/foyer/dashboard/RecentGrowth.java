package org.foyer.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foyer.values.UnitId;
import org.springframework.stereotype.Component;

/**
 * What was counted within the last minutes: the figures of a page, and those of all who hold an office in the same units, are counted
 * once. Whoever asks has asked {@code access} before.
 */
@Component
class RecentGrowth {

    private static final Duration RECENT = Duration.ofMinutes(10);
    private static final int MOST = 500;

    private final GrowthQueries queries;
    private final Clock clock;
    private final Map<Question, Counted> counted = new LinkedHashMap<>();

    RecentGrowth(GrowthQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    private record Question(Set<UnitId> units, LocalDate day) {}

    private record Counted(Instant at, Growth growth) {}

    Growth of(List<UnitId> units) {
        var question = new Question(Set.copyOf(units), LocalDate.now(clock));
        Instant now = clock.instant();
        synchronized (counted) {
            Counted known = counted.get(question);
            if (known != null && known.at().plus(RECENT).isAfter(now)) {
                return known.growth();
            }
        }
        Growth growth = queries.of(units, question.day());
        synchronized (counted) {
            counted.remove(question);
            counted.put(question, new Counted(now, growth));
            if (counted.size() > MOST) {
                counted.remove(counted.keySet().iterator().next());
            }
        }
        return growth;
    }
}
