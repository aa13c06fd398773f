package org.foyer.crm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.foyer.connector.CrmClient;
import org.foyer.connector.CrmPage;
import org.foyer.connector.CrmRecord;
import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Reads a member system page by page into the database. Nothing of it reaches a member before all of it was read. */
@Component
@EnableConfigurationProperties(SystemImportProperties.class)
class SystemReader {

    private static final Logger LOG = LoggerFactory.getLogger(SystemReader.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final SystemReadings readings;
    private final ImportRuns runs;
    private final SystemImportProperties properties;
    private final Clock clock;

    SystemReader(SystemReadings readings, ImportRuns runs, SystemImportProperties properties, Clock clock) {
        this.readings = readings;
        this.runs = runs;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Reads, or goes on with a reading that broke off.
     *
     * @throws ImportRefusedException when the system cannot be read to its end; what was read stays for the next run
     * @throws ImportCancelledException when somebody called the run off
     */
    void read(UUID run, String source, CrmClient client, ReadExtent extent) {
        SystemReading reading = reading(source, client, extent);
        Progress progress = new Progress(run, reading.records());
        try {
            pages(reading, client, progress);
        } catch (RemoteException broken) {
            LOG.warn("{} could not be read to its end: {}", title(client), broken.getMessage());
            throw problem(broken, client, progress.records).refused();
        }
    }

    private SystemReading reading(String source, CrmClient client, ReadExtent extent) {
        String fields = fields(client);
        boolean changes = extent == ReadExtent.CHANGES
                && client.capabilities().delta()
                && readings.changesAreEnough(source, client.name(), fields);
        Instant now = clock.instant();
        Optional<SystemReading> underWay =
                readings.underWay(source, fields, !changes, now.minus(properties.resumeWithin()));
        if (underWay.isPresent()) {
            LOG.info(
                    "Goes on reading {} after {} records",
                    title(client),
                    underWay.get().records());
            return underWay.get();
        }
        Instant since = changes ? readings.readFrom(source).orElse(null) : null;
        return readings.begin(source, client.name(), fields, since, now);
    }

    private void pages(SystemReading begun, CrmClient client, Progress progress) {
        SystemReading reading = begun;
        CrmPage page;
        try {
            page = page(client, begun.cursor(), begun.since(), progress);
        } catch (RemoteMisconfiguredException | RemoteGarbledException | IllegalArgumentException refused) {
            if (!begun.goesOn()) {
                throw refused;
            }
            // the place where the last run broke off may be gone: once from the beginning tells
            LOG.info("{} does not go on where the last reading broke off; beginning anew", title(client));
            reading = readings.begin(begun.source(), client.name(), fields(client), begun.since(), clock.instant());
            progress.records = 0;
            page = page(client, null, begun.since(), progress);
        }
        @Nullable String cursor = null;
        while (true) {
            readings.keep(reading, page);
            progress.add(page.records().size());
            String next = page.next().orElse(null);
            if (next == null) {
                break;
            }
            if (next.equals(cursor)) {
                throw new RemoteGarbledException(title(client) + " comes back to the same page again and again");
            }
            cursor = next;
            page = page(client, cursor, reading.since(), progress);
        }
        readOwnWritings(reading, client);
        if (!readings.hasMet(reading)) {
            // whatever was read before stays: nobody is taken for resigned because of lost rights
            throw ImportProblem.of("system-nobody", title(client)).refused();
        }
        readings.complete(reading);
    }

    /** A system may not count what we wrote ourselves as a change: these records are read one by one. */
    private void readOwnWritings(SystemReading reading, CrmClient client) {
        Instant since = reading.since();
        if (since == null) {
            return;
        }
        List<CrmRecord> written = new ArrayList<>();
        readings.writtenSince(client.name(), since)
                .forEach(id -> client.read(id).ifPresent(written::add));
        readings.keep(reading, written);
    }

    private CrmPage page(CrmClient client, @Nullable String cursor, @Nullable Instant since, Progress progress) {
        Instant end = clock.instant().plus(properties.patience());
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return client.page(cursor, since);
            } catch (RemoteUnavailableException away) {
                Duration wait = away.retryAfter().orElse(pause);
                if (clock.instant().plus(wait).isAfter(end)) {
                    throw away;
                }
                progress.pause(wait);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private static ImportProblem problem(RemoteException broken, CrmClient client, int records) {
        String code = switch (broken) {
            case RemoteUnavailableException _ -> "system-away";
            case RemoteMisconfiguredException _ -> "system-refuses";
            case RemoteGarbledException _ -> "system-garbled";
        };
        return ImportProblem.of(code, title(client), records, String.valueOf(broken.getMessage()));
    }

    private static String fields(CrmClient client) {
        return SystemRow.LAYOUT + " " + new TreeSet<>(client.capabilities().custom());
    }

    private static String title(CrmClient client) {
        return ImportSystem.title(client.name());
    }

    /** How far a run has come; asks after each page whether it is called off. */
    private final class Progress {

        private final UUID run;
        private int records;

        Progress(UUID run, int records) {
            this.run = run;
            this.records = records;
        }

        void add(int read) {
            records += read;
            runs.read(run, records);
            look();
        }

        void pause(Duration wait) {
            LOG.info("Waits {} for the member system", wait);
            try {
                for (Duration left = wait; left.isPositive(); left = left.minus(LOOK_EVERY)) {
                    Thread.sleep(left.compareTo(LOOK_EVERY) < 0 ? left : LOOK_EVERY);
                    look();
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw ImportProblem.of("interrupted").refused();
            }
        }

        private void look() {
            if (runs.cancelAsked(run)) {
                throw new ImportCancelledException();
            }
        }
    }
}
