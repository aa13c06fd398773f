package org.foyer.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Attendee;
import org.foyer.assembly.Roll;
import org.foyer.assembly.RollParts;
import org.foyer.door.Sync.Deed;
import org.foyer.door.Sync.Dispute;
import org.foyer.door.Sync.Person;
import org.foyer.door.Sync.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What devices are told: the roll, and what changed. */
@Service
class Devices {

    /** How exactly the portal knows when it last heard of a device. */
    private static final Duration SEEN = Duration.ofSeconds(5);

    private static final long A_SECOND = 1000;

    private final Roll roll;
    private final RollParts parts;
    private final Attendances attendances;
    private final DeskTable desks;
    private final Desks doors;
    private final CheckIn checkIn;
    private final Clock clock;

    Devices(
            Roll roll,
            RollParts parts,
            Attendances attendances,
            DeskTable desks,
            Desks doors,
            CheckIn checkIn,
            Clock clock) {
        this.roll = roll;
        this.parts = parts;
        this.attendances = attendances;
        this.desks = desks;
        this.doors = doors;
        this.checkIn = checkIn;
        this.clock = clock;
    }

    /** Takes in what happened at the desk, and tells it what happened at the others. */
    Sync.Answer sync(Desk desk, Assembly assembly, Sync.Request request) {
        var results = checkIn.record(desk, assembly, request);
        Instant now = clock.instant();
        seen(desk, request, now);
        var names = names(assembly.id());
        Function<Attendance, Sync.Answer> answer = room -> {
            var news = room.since(Math.max(0, request.position()));
            var changed = news.stream()
                    .flatMap(event -> touched(event, room))
                    .map(room.roll()::stays)
                    .distinct()
                    .map(person -> presence(person, room, names))
                    .toList();
            long position = room.end();
            return new Sync.Answer(
                    now,
                    position,
                    room.roll().revision(),
                    results,
                    changed,
                    room.counts(),
                    disputes(desk, room, names));
        };
        return results.isEmpty() ? attendances.ask(assembly.id(), answer) : attendances.recall(assembly.id(), answer);
    }

    /** Written down now and then, and when something is new. */
    private void seen(Desk desk, Sync.Request request, Instant now) {
        int waiting = Math.clamp(request.queued(), 0, 1_000_000);
        long skew = request.skew(now).toMillis();
        Instant before = desk.seenAt();
        boolean isNew = waiting != desk.waiting() || Math.abs(skew - desk.skewMillis()) > A_SECOND;
        if (isNew || before == null || before.plus(SEEN).isBefore(now)) {
            desks.seen(desk.id(), now, waiting, skew);
        }
    }

    /** The roll as the device is to hold it. */
    Sync.RollCopy copy(Desk desk, Assembly assembly) {
        var names = names(assembly.id());
        var moment = attendances.ask(
                assembly.id(),
                room -> new Moment(
                        room.roll(),
                        room.end(),
                        room.all()
                                .map(Admission::attendee)
                                .distinct()
                                .map(person -> presence(person, room, names))
                                .toList()));
        var people = moment.roll().everybody();
        var units = new LinkedHashMap<Map<String, String>, Integer>();
        var hidden = roll.hidden(assembly.id());
        var copies = people.stream().map(it -> person(it, units, hidden)).toList();
        Integer from = desk.cardsFrom();
        Integer to = desk.cardsTo();
        return new Sync.RollCopy(
                moment.roll().revision(),
                moment.end(),
                doors.expiry(assembly),
                List.copyOf(units.keySet()),
                copies,
                moment.in(),
                new Sync.Part(desk.part(), assembly.rollParts(), labels(people, assembly.rollParts())),
                from == null || to == null ? null : new Sync.Cards(from, to),
                assembly.openToGuests());
    }

    /** What is read while nobody is admitted; the rest of a copy is made while others are. */
    private record Moment(RollView roll, long end, List<Presence> in) {}

    /** What tells one copy of the desk from the next. */
    String version(Desk desk, Assembly assembly) {
        parts.keep(assembly);
        var hidden = roll.hidden(assembly.id());
        return roll.revision(assembly.id()) + "-" + hidden.births().size() + '-'
                + hidden.photos().size() + '-' + desk.id() + '-' + desk.part() + '-' + assembly.openToGuests() + '-'
                + desk.cardsFrom() + '-'
                + desk.cardsTo();
    }

    /** One on the roll as read right now, with their unit by the names given. */
    Person person(Attendee it, Map<Map<String, String>, Integer> units) {
        return person(it, units, new Roll.Hidden(Set.of(), Set.of()));
    }

    private static Person person(Attendee it, Map<Map<String, String>, Integer> units, Roll.Hidden hidden) {
        var birth = hidden.births().contains(it.id()) ? null : it.birthDate();
        var unit = it.unitName().byLanguage();
        Integer place = unit.isEmpty() ? null : units.computeIfAbsent(unit, any -> units.size());
        return new Person(
                it.id(),
                it.number(),
                it.lastName(),
                it.firstName(),
                birth == null ? null : birth.toString(),
                place,
                it.kind().name(),
                it.mayAttend(),
                it.votes(),
                it.votesIfPaid(),
                it.reasons(),
                it.ticket(),
                it.photo() && !hidden.photos().contains(it.id()),
                it.part(),
                it.coming(),
                it.carries());
    }

    /** Whether somebody is in. */
    Presence presence(UUID person, Attendance room, Map<UUID, String> names) {
        return room.presence(person)
                .map(it ->
                        new Presence(person, true, it.card(), it.desk() == null ? null : names.get(it.desk()), it.at()))
                .orElseGet(() -> new Presence(person, false, null, null, null));
    }

    /** The names of all desks. */
    Map<UUID, String> names(AssemblyId assembly) {
        return desks.of(assembly).stream().collect(Collectors.toMap(Desk::id, Desk::name));
    }

    private static Stream<UUID> touched(DoorEvent event, Attendance room) {
        UUID refers = event.refers();
        var other = refers == null ? Stream.<DoorEvent>empty() : room.event(refers).stream();
        return Stream.concat(Stream.of(event), other).map(DoorEvent::attendee).filter(Objects::nonNull);
    }

    private static List<Dispute> disputes(Desk desk, Attendance room, Map<UUID, String> names) {
        Function<UUID, String> name =
                person -> room.roll().find(person).map(Attendee::name).orElse("");
        var disputes = new ArrayList<Dispute>();
        for (var it : room.conflicts()) {
            UUID other = it.other();
            disputes.add(new Dispute(
                    it.disputed(),
                    it.kind(),
                    it.attendee(),
                    name.apply(it.attendee()),
                    other,
                    other == null ? null : name.apply(other),
                    it.card(),
                    Stream.of(it.first(), it.second())
                            .distinct()
                            .map(deed -> new Deed(deed.desk() == null ? null : names.get(deed.desk()), deed.at()))
                            .toList(),
                    it.concerns(desk.id())));
        }
        return disputes;
    }

    /** From whom to whom each part goes, as a sign on the desk says it. */
    private static List<String> labels(Collection<Attendee> people, int parts) {
        var first = new TreeMap<Integer, String>();
        var last = new TreeMap<Integer, String>();
        people.stream().filter(it -> it.part() > 0).forEach(it -> {
            first.putIfAbsent(it.part(), it.lastName());
            last.put(it.part(), it.lastName());
        });
        return Stream.iterate(1, part -> part <= parts, part -> part + 1)
                .map(part ->
                        first.containsKey(part) ? beginning(first.get(part)) + "–" + beginning(last.get(part)) : "")
                .toList();
    }

    private static String beginning(@Nullable String name) {
        return name == null ? "" : name.substring(0, Math.min(3, name.length()));
    }
}
