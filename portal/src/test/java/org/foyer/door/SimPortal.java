package org.foyer.door;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.Roll;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** The portal of the simulation: one or two nodes on one database, which can be killed between and within transactions. */
final class SimPortal {

    /** The node died before it could answer. */
    static final class KilledException extends RuntimeException {}

    /** What the nodes share. */
    record Ground(DoorLog log, Roll roll, DeskTable desks, UUID official, PlatformTransactionManager transactions) {}

    /** A clock that stands where the simulation puts it. */
    static final class Watch extends Clock {
        private Instant now;

        Watch(Instant now) {
            this.now = now;
        }

        void set(Instant to) {
            now = to;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private record Node(Attendances attendances, Devices devices) {}

    private final Ground ground;
    private final Assembly assembly;
    private final Watch watch;
    private final Random random;
    private final TransactionTemplate transactions;
    private final List<Node> nodes = new ArrayList<>();
    private boolean dying;

    SimPortal(Ground ground, Assembly assembly, Watch watch, int nodes, Random random) {
        this.ground = ground;
        this.assembly = assembly;
        this.watch = watch;
        this.random = random;
        this.transactions = new TransactionTemplate(ground.transactions()) {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                return super.execute(status -> {
                    T result = action.doInTransaction(status);
                    if (dying) {
                        throw new KilledException();
                    }
                    return result;
                });
            }
        };
        for (int i = 0; i < nodes; i++) {
            this.nodes.add(node());
        }
    }

    /** Answers, unless it is killed before it commits. */
    Sync.Answer sync(Desk desk, Sync.Request request, boolean killed) {
        int which = random.nextInt(nodes.size());
        dying = killed && request.events() != null && !request.events().isEmpty();
        try {
            return nodes.get(which).devices().sync(desk, assembly, request);
        } catch (KilledException dead) {
            nodes.set(which, node());
            throw dead;
        } finally {
            dying = false;
        }
    }

    /** A node forgets all that it did not write into the database. */
    void restart() {
        nodes.set(random.nextInt(nodes.size()), node());
    }

    /** The chair takes something back. */
    Draft annul(Sync.Reported other) {
        var draft = Draft.ofOfficial(Act.ANNULLED, other.attendee(), ground.official(), watch.instant())
                .about(other.nonce(), "MISTAKE", null, null);
        write(draft);
        return draft;
    }

    private void write(Draft draft) {
        var attendances = nodes.get(random.nextInt(nodes.size())).attendances();
        attendances.write(
                assembly.id(),
                room -> transactions.execute(status -> {
                    var head = ground.log().lock(assembly.id());
                    var attendance = room.attendance();
                    var written = ground.log().append(assembly.id(), head, List.of(draft));
                    attendance.add(written);
                    room.written(written);
                    return written;
                }));
    }

    /** The room as each node sees it, and as one that begins anew sees it. */
    List<Attendance> rooms() {
        var all = new ArrayList<>(nodes);
        all.add(node());
        return all.stream()
                .map(node -> node.attendances().ask(assembly.id(), room -> room))
                .toList();
    }

    List<DoorEvent> log() {
        return ground.log().since(assembly.id(), 0);
    }

    private Node node() {
        var attendances = new Attendances(ground.log(), ground.roll(), watch);
        var checkIn = new CheckIn(ground.log(), attendances, new Payments(ground.roll()), transactions, watch);
        return new Node(
                attendances, new Devices(ground.roll(), null, attendances, ground.desks(), null, checkIn, watch));
    }
}
