package org.foyer.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How many members an office reaches, as counted within the last minutes: a start page need not count 150,000 people each time it is
 * opened. Whoever asks has asked {@code access} before.
 */
@Component
class RecentTotals {

    private static final Duration RECENT = Duration.ofMinutes(10);
    private static final int MOST = 500;

    private final OfficeMemberQueries queries;
    private final Cache<OfficeMemberQueries.Reach, Map<AccountState, Integer>> counted;

    RecentTotals(OfficeMemberQueries queries, Clock clock) {
        this.queries = queries;
        this.counted = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(RECENT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    Map<AccountState, Integer> of(OfficeMemberQueries.Reach reach) {
        return counted.get(reach, asked -> queries.counts(asked, ""));
    }
}
