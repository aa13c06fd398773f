package org.foyer.hall;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Attendee;
import org.foyer.assembly.Officials;
import org.foyer.door.Attendances;
import org.foyer.door.Desk;
import org.foyer.door.Desks;
import org.foyer.door.DoorLog;
import org.foyer.sheet.Column;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every line of the log, with all that its hash is made of, so that anybody can reckon the chain again. */
@Component
class LogLines {

    private static final List<String> COLUMNS = List.of(
            "position",
            "nonce",
            "act",
            "person",
            "attendee",
            "desk",
            "official",
            "happened",
            "device",
            "arrived",
            "offline",
            "card",
            "refers",
            "reason",
            "doubt",
            "rules",
            "note",
            "digest",
            "previous",
            "hash");

    private final DoorLog log;
    private final Attendances attendances;
    private final Desks desks;
    private final Officials officials;
    private final Texts texts;

    LogLines(DoorLog log, Attendances attendances, Desks desks, Officials officials, Texts texts) {
        this.log = log;
        this.attendances = attendances;
        this.desks = desks;
        this.officials = officials;
        this.texts = texts;
    }

    Exports.Lines of(AssemblyId id, Locale language) {
        var names = desks.of(id).stream().collect(Collectors.toMap(Desk::id, Desk::name));
        var lines = log.written(id);
        var people = attendances.ask(
                id,
                room -> lines.stream()
                        .map(it -> it.event().attendee())
                        .filter(Objects::nonNull)
                        .distinct()
                        .flatMap(person -> room.roll().find(person).map(it -> Map.entry(person, it)).stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        var rows = new ArrayList<List<String>>();
        var members = new LinkedHashSet<UUID>();
        for (var line : lines) {
            Attendee person = line.event().attendee() == null
                    ? null
                    : people.get(line.event().attendee());
            if (person != null && person.member() != null) {
                members.add(person.member().value());
            }
            rows.add(row(line, person, names));
        }
        var columns = COLUMNS.stream()
                .map(it -> new Column(
                        texts.get(language, "hall.export.column." + it), Column.Kind.TEXT, it.length() > 6 ? 14 : 9))
                .toList();
        return new Exports.Lines(columns, rows, List.copyOf(members));
    }

    private List<String> row(DoorLog.Written line, @Nullable Attendee person, Map<UUID, String> desks) {
        var it = line.event();
        UUID official = it.official();
        return Stream.of(
                        it.position(),
                        it.nonce(),
                        it.act(),
                        person == null ? null : person.name(),
                        it.attendee(),
                        it.desk() == null ? null : desks.getOrDefault(it.desk(), "") + " " + it.desk(),
                        official == null ? null : officials.name(official).orElse("") + " " + official,
                        it.happenedAt(),
                        it.deviceAt(),
                        it.arrivedAt(),
                        it.offline(),
                        it.card(),
                        it.refers(),
                        it.reason(),
                        it.doubt(),
                        it.rules(),
                        line.note(),
                        line.digest(),
                        line.previous(),
                        line.hash())
                .map(value -> Objects.toString(value, ""))
                .toList();
    }
}
