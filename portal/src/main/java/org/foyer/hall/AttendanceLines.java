package org.foyer.hall;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Attendee;
import org.foyer.door.Admission;
import org.foyer.door.Attendance;
import org.foyer.door.Attendances;
import org.foyer.door.Desk;
import org.foyer.door.Desks;
import org.foyer.sheet.Column;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was in the room, each time that they came in. */
@Component
class AttendanceLines {

    private final Attendances attendances;
    private final Desks desks;
    private final Texts texts;
    private final Clock clock;

    AttendanceLines(Attendances attendances, Desks desks, Texts texts, Clock clock) {
        this.attendances = attendances;
        this.desks = desks;
        this.texts = texts;
        this.clock = clock;
    }

    Exports.Lines of(AssemblyId id, Locale language) {
        var names = desks.of(id).stream().collect(Collectors.toMap(Desk::id, Desk::name));
        return attendances.ask(id, room -> lines(room, names, language));
    }

    private Exports.Lines lines(Attendance room, Map<UUID, String> names, Locale language) {
        var rows = new ArrayList<List<String>>();
        var members = new LinkedHashSet<UUID>();
        var people = room.roll().everybody().stream()
                .sorted(Comparator.comparing(Attendee::lastName)
                        .thenComparing(Attendee::firstName)
                        .thenComparing(Attendee::id))
                .toList();
        for (var it : people) {
            for (var admission : room.of(it.id())) {
                rows.add(row(it, admission, room, names, language));
                add(members, it);
                room.roll().givers(it.id()).forEach(giver -> add(members, giver));
            }
        }
        return new Exports.Lines(columns(language), rows, List.copyOf(members));
    }

    private static void add(LinkedHashSet<UUID> members, Attendee it) {
        if (it.member() != null) {
            members.add(it.member().value());
        }
    }

    private List<Column> columns(Locale language) {
        return List.of(
                column(language, "name", 26),
                column(language, "number", 17),
                column(language, "unit", 20),
                column(language, "kind", 12),
                column(language, "votes", 9),
                column(language, "card", 12),
                column(language, "in", 18),
                column(language, "out", 18),
                column(language, "desk", 19),
                column(language, "disputed", 9),
                column(language, "proxies", 26));
    }

    private Column column(Locale language, String what, int width) {
        return new Column(texts.get(language, "hall.export.column." + what), Column.Kind.TEXT, width);
    }

    private List<String> row(
            Attendee it, Admission admission, Attendance room, Map<UUID, String> names, Locale language) {
        UUID desk = admission.desk();
        return List.of(
                it.name(),
                it.number() == null ? "" : it.number(),
                it.unitName().in(language),
                texts.get(language, "hall.export.kind." + it.kind().name().toLowerCase(Locale.ROOT)),
                String.valueOf(it.votes()),
                admission.card() == null ? "" : String.valueOf(admission.card()),
                time(admission.at()),
                time(admission.leftAt()),
                desk == null ? texts.get(language, "hall.place.office") : names.getOrDefault(desk, ""),
                admission.twice() ? texts.get(language, "hall.export.yes") : "",
                room.roll().givers(it.id()).stream().map(Attendee::name).collect(Collectors.joining(", ")));
    }

    private String time(@Nullable Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                        .format(ZonedDateTime.ofInstant(at, clock.getZone()));
    }
}
