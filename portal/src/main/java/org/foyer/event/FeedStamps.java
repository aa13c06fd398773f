package org.foyer.event;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Remembers since when each feed reads as it does. Things also leave a feed with time, or when an editor hides them: their own times of
 * change would not tell.
 */
@Component
class FeedStamps {

    private static final int MOST = 5000;

    private record Seen(String tag, Instant since) {}

    private final Clock clock;

    private final Map<String, Seen> seen = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > MOST;
        }
    };

    FeedStamps(Clock clock) {
        this.clock = clock;
    }

    /** When this was first seen to be what the feed holds. */
    synchronized Instant since(String feed, String tag) {
        var known = seen.get(feed);
        if (known == null || !known.tag().equals(tag)) {
            known = new Seen(tag, clock.instant());
            seen.put(feed, known);
        }
        return known.since();
    }
}
