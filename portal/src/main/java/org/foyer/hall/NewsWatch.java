package org.foyer.hall;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.foyer.assembly.AssemblyId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells who watches an assembly that something has changed there, on whichever node it happened: one question to the database each second
 * for all that is watched on this node, and none while nobody watches.
 */
@Component
public class NewsWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(NewsWatch.class);

    /** The log, the roll, the assembly itself, its desks, and whether one of these has fallen silent. */
    private static final String STATE = """
            select a.id, coalesce(h.position, 0) || ' ' || a.roll_revision || ' ' || a.version || ' '
                || coalesce(a.closed_at::text, '') || coalesce(a.erased_at::text, '') || ' '
                || coalesce((select string_agg(d.name || d.waiting || (d.revoked_at is null) || (d.enrolled_at is null)
                                    || (d.seen_at < :silent) || (abs(d.skew_millis) > 120000), ' ' order by d.id)
                             from door_desk d where d.assembly_id = a.id), '') state
            from assembly a left join door_head h on h.assembly_id = a.id where a.id = any(:watched)""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final Map<UUID, String> known = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService looking;

    NewsWatch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Watcher(AssemblyId assembly, Runnable onNews) {}

    /**
     * Watches an assembly.
     *
     * @param onNews called on a thread of its own, also at each full minute; must return soon
     * @return ends it
     */
    public Runnable watch(AssemblyId assembly, Runnable onNews) {
        var watcher = new Watcher(assembly, onNews);
        synchronized (this) {
            watchers.add(watcher);
            if (looking == null) {
                var begun = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("foyer-hall").factory());
                begun.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
                looking = begun;
            }
        }
        return () -> leave(watcher);
    }

    /** How many watch on this node. */
    int watching() {
        return watchers.size();
    }

    private synchronized void leave(Watcher watcher) {
        watchers.remove(watcher);
        if (watchers.isEmpty()) {
            destroy();
        }
    }

    @Override
    public synchronized void destroy() {
        if (looking != null) {
            looking.shutdown();
            looking = null;
        }
    }

    private void look() {
        try {
            var states = states();
            for (var watcher : watchers) {
                String state = states.get(watcher.assembly().value());
                if (state != null && !state.equals(known.get(watcher.assembly().value()))) {
                    tell(watcher);
                }
            }
            known.clear();
            known.putAll(states);
        } catch (DataAccessException unreachable) {
            // the next second asks again; what has changed by then is still news
            LOG.warn("The boards of assemblies could not be brought up to date", unreachable);
        }
    }

    private void tell(Watcher watcher) {
        try {
            watcher.onNews().run();
        } catch (RuntimeException broken) {
            // one board that breaks keeps no other from its news
            LOG.error("A board could not be brought up to date", broken);
        }
    }

    private Map<UUID, String> states() {
        var now = clock.instant();
        long minute = now.getEpochSecond() / 60;
        var states = new HashMap<UUID, String>();
        jdbc.sql(STATE)
                .param("silent", Timestamp.from(now.minus(DeskStates.SILENT)))
                .param(
                        "watched",
                        watchers.stream()
                                .map(it -> it.assembly().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .query(row -> {
                    states.put(row.getObject("id", UUID.class), minute + " " + row.getString("state"));
                });
        return states;
    }
}
