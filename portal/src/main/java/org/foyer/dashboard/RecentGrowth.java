package org.foyer.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
    private final Cache<Question, Growth> counted;

    RecentGrowth(GrowthQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        this.counted = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(RECENT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    private record Question(Set<UnitId> units, LocalDate day) {}

    Growth of(List<UnitId> units) {
        return counted.get(
                new Question(Set.copyOf(units), LocalDate.now(clock)),
                asked -> queries.of(List.copyOf(asked.units()), asked.day()));
    }
}
