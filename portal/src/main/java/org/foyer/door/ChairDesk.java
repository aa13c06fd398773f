package org.foyer.door;

import static org.foyer.access.Permission.CHAIR_ASSEMBLY;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Attendee;
import org.foyer.assembly.Officials;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What whoever chairs an assembly does to its log: settles what is disputed, takes back what was recorded, lets people in and out by hand.
 * Nothing is changed in the log; each is a line of its own, by the official, decided under the lock of the log.
 */
@Service
public class ChairDesk {

    private static final int LONGEST_NOTE = 200;

    private final Assemblies assemblies;
    private final Officials officials;
    private final Attendances attendances;
    private final DoorLog log;
    private final Payments payments;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ChairDesk(
            Assemblies assemblies,
            Officials officials,
            Attendances attendances,
            DoorLog log,
            Payments payments,
            TransactionTemplate transactions,
            Clock clock) {
        this.assemblies = assemblies;
        this.officials = officials;
        this.attendances = attendances;
        this.log = log;
        this.payments = payments;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The log as it is while nobody else can write.
     *
     * @param room as of now
     * @param position of the last line
     * @param hash of the last line
     * @param official who asks
     * @param now to the millisecond
     */
    public record Locked(Attendance room, long position, byte[] hash, UUID official, Instant now) {}

    /**
     * Settles a conflict.
     *
     * @param disputed the nonce that the conflict has
     * @param card the right number, for {@link Settlement#CARD_CORRECTED} alone
     */
    public Ruling settle(AssemblyId id, UUID disputed, Settlement how, @Nullable Integer card) {
        return write(id, (assembly, now) -> {
            var conflict = now.room().conflicts().stream()
                    .filter(it -> it.disputed().equals(disputed))
                    .findFirst();
            if (conflict.isPresent() && how == Settlement.CARD_CORRECTED) {
                var mistake = wrongCard(now.room(), conflict.get().attendee(), card);
                if (mistake.isPresent()) {
                    return new Wanted(null, mistake.get());
                }
            }
            UUID about = conflict.map(Conflict::attendee).orElse(null);
            @Nullable Integer right = how == Settlement.CARD_CORRECTED ? card : null;
            return wanted(
                    Draft.ofOfficial(Act.SETTLED, about, now.official(), now.now())
                            .about(disputed, how.name(), right, null),
                    assembly,
                    now);
        });
    }

    /**
     * Takes back an entry, an exit, a card or a payment, however long ago.
     *
     * @param event its nonce
     * @param reason in the official's own words, which go with the personal part
     */
    public Ruling annul(AssemblyId id, UUID event, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("An annulment has a reason");
        }
        String words = reason.strip().replace("\0", "");
        return write(id, (assembly, now) -> {
            UUID about = now.room().event(event).map(DoorEvent::attendee).orElse(null);
            return wanted(
                    Draft.ofOfficial(Act.ANNULLED, about, now.official(), now.now())
                            .about(event, "CHAIR", null, words.substring(0, Math.min(LONGEST_NOTE, words.length()))),
                    assembly,
                    now);
        });
    }

    /** Lets somebody in by hand, with a voting card or without one. */
    public Ruling admit(AssemblyId id, UUID attendee, @Nullable Integer card) {
        return write(id, (assembly, now) -> {
            if (card != null && (card <= 0 || card > Reader.HIGHEST_CARD)) {
                return new Wanted(null, "CARD_MISSING");
            }
            @Nullable
            Integer rules =
                    now.room().roll().find(attendee).map(Attendee::rules).orElse(null);
            return wanted(
                    Draft.ofOfficial(Act.ENTRY, attendee, now.official(), now.now())
                            .admitting(card, rules),
                    assembly,
                    now);
        });
    }

    /** Lets somebody out by hand. */
    public Ruling letOut(AssemblyId id, UUID attendee) {
        return write(
                id,
                (assembly, now) ->
                        wanted(Draft.ofOfficial(Act.EXIT, attendee, now.official(), now.now()), assembly, now));
    }

    /**
     * Reads the log while nobody else can write, and closes what was read with a line of its own.
     *
     * @param work the id of what was made out of it, which the line refers to; empty writes nothing
     */
    public Optional<DoorEvent> seal(AssemblyId id, Function<Locked, Optional<UUID>> work) {
        var ruling = write(
                id,
                (assembly, now) -> work.apply(now)
                        .map(seal -> wanted(
                                Draft.ofOfficial(Act.SEALED, null, now.official(), now.now())
                                        .about(seal, null, null, null),
                                assembly,
                                now))
                        .orElse(new Wanted(null, "NOT_SEALED")));
        return ruling instanceof Ruling.Done(DoorEvent event) ? Optional.of(event) : Optional.empty();
    }

    /** What is to be written, or why not. */
    private record Wanted(@Nullable Draft draft, @Nullable String refused) {}

    private static Wanted wanted(Draft draft, Assembly assembly, Locked now) {
        return new Judge(assembly, now.room())
                .refuses(draft.at(now.position() + 1))
                .map(code -> new Wanted(null, code))
                .orElseGet(() -> new Wanted(draft, null));
    }

    private Ruling write(AssemblyId id, BiFunction<Assembly, Locked, Wanted> deed) {
        var assembly = assemblies.require(id, CHAIR_ASSEMBLY);
        if (!assembly.isOn()) {
            return new Ruling.Refused("CLOSED");
        }
        return attendances.write(
                id,
                room -> transactions.execute(transaction -> {
                    var head = log.lock(id);
                    if (assemblies.find(id).filter(Assembly::isOn).isEmpty()) {
                        return new Ruling.Refused("CLOSED");
                    }
                    var attendance = room.attendance();
                    var now = new Locked(attendance, head.position(), head.hash(), officials.me(id), clock.instant());
                    var wanted = deed.apply(assembly, now);
                    var draft = wanted.draft();
                    if (draft == null) {
                        return new Ruling.Refused(Objects.requireNonNull(wanted.refused()));
                    }
                    var event = draft.at(head.position() + 1);
                    attendance.add(List.of(event));
                    payments.follow(assembly, event, attendance);
                    room.written(log.append(id, head, List.of(draft)));
                    return new Ruling.Done(event);
                }));
    }

    private static Optional<String> wrongCard(Attendance room, UUID person, @Nullable Integer card) {
        if (card == null || card <= 0 || card > Reader.HIGHEST_CARD) {
            return Optional.of("CARD_MISSING");
        }
        return room.all()
                .filter(it ->
                        it.isOpen() && card.equals(it.card()) && !it.attendee().equals(person))
                .findFirst()
                .map(other -> "CARD_IN_USE");
    }
}
