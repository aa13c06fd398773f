package org.foyer.door;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.DoorWatch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;

/** Tells those who arrange seats and proxies who is in the room, and takes their lines into the log. */
@Service
class WatchedDoor implements DoorWatch {

    private final DoorLog log;
    private final Attendances attendances;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    WatchedDoor(DoorLog log, Attendances attendances, TransactionTemplate transactions, JdbcClient jdbc, Clock clock) {
        this.log = log;
        this.attendances = attendances;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<UUID> inRoom(AssemblyId assembly) {
        return attendances.ask(
                assembly,
                attendance -> attendance
                        .all()
                        .filter(Admission::isOpen)
                        .map(Admission::attendee)
                        .collect(Collectors.toSet()));
    }

    @Override
    public <T> T within(AssemblyId assembly, Function<Now, T> work) {
        // two orders of locks, of this node and of the database, would wait for each other for ever
        Assert.state(!TransactionSynchronizationManager.isActualTransactionActive(), "No transaction may run already.");
        return attendances.write(
                assembly,
                room -> transactions.execute(transaction -> {
                    var head = log.lock(assembly);
                    var now = new Lines(assembly, room.attendance());
                    T result = work.apply(now);
                    var written = log.append(assembly, head, now.drafts);
                    now.attendance.add(written);
                    room.written(written);
                    return result;
                }));
    }

    /** What is written during the work, and what it may ask for. */
    private final class Lines implements Now {

        private final AssemblyId assembly;
        private final Attendance attendance;
        private final List<Draft> drafts = new ArrayList<>();

        Lines(AssemblyId assembly, Attendance attendance) {
            this.assembly = assembly;
            this.attendance = attendance;
        }

        @Override
        public boolean isIn(UUID attendee) {
            return attendance.presence(attendee).isPresent();
        }

        @Override
        public boolean wasIn(UUID attendee) {
            return !attendance.of(attendee).isEmpty();
        }

        @Override
        public boolean isKnown(UUID attendee) {
            return jdbc.sql("select exists (select from door_event where assembly_id = ? and attendee_id = ?)")
                    .params(assembly.value(), attendee)
                    .query(Boolean.class)
                    .single();
        }

        @Override
        public void seat(UUID attendee, UUID official, String reason, String note) {
            write(Act.SEAT, attendee, official, reason, note);
        }

        @Override
        public void proxy(UUID giver, @Nullable UUID official, String reason, String note) {
            write(Act.PROXY, giver, official, reason, note);
        }

        private void write(Act act, UUID attendee, @Nullable UUID official, String reason, String note) {
            drafts.add(Draft.ofPortal(act, attendee, official, clock.instant(), reason, note));
        }
    }
}
