package org.foyer.embedded.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.foyer.embedded.sample.Person.Period;
import org.jspecify.annotations.Nullable;

/** Writes the members as a member administration exports them: one row a membership, German headings. */
class MembersFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> HEADINGS = List.of(
            "Mitgliedernummer",
            "Anrede",
            "Nachname",
            "Vorname",
            "Adresszusatz",
            "Strasse",
            "Hausnummer",
            "PLZ",
            "Ort",
            "Land",
            "Geburtsdatum",
            "Sprache",
            "E-Mail",
            "Mobile",
            "Telefon",
            "Sektion",
            "Sektionsart",
            "Beitragskategorie",
            "Eintrittsdatum",
            "Austrittsdatum",
            "Austrittsgrund",
            "Beitrag bezahlt bis",
            "Ehrung",
            "Familiennummer",
            "Hauptkontakt",
            "Newsletter",
            "Digitale Rechnung",
            "Spendenaufrufe",
            "Umfragen",
            "Zustellung Firnblick",
            "Zustellung Hüttenbrief",
            "Funktionen");

    private final Chance chance;
    private final Map<String, List<Office>> offices;

    MembersFile(Chance chance, List<Office> offices) {
        this.chance = chance;
        this.offices = offices.stream().collect(Collectors.groupingBy(Office::holder));
    }

    void write(List<Person> people, Writer target) throws IOException {
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(target)) {
            csv.writeRecord(HEADINGS);
            for (var person : people) {
                var wishes = wishes();
                for (var membership : person.memberships()) {
                    csv.writeRecord(row(person, membership, wishes));
                }
            }
        }
    }

    private List<String> row(Person person, Period membership, List<String> wishes) {
        var home = person.home();
        var row = new ArrayList<>(List.of(
                person.number(),
                person.title(),
                person.last(),
                person.first(),
                "",
                home.street(),
                home.house(),
                home.postcode(),
                home.town(),
                home.country(),
                day(person.born()),
                person.language().toUpperCase(Locale.ROOT),
                person.email(),
                person.mobile(),
                person.phone(),
                membership.section(),
                membership.main() ? "Stamm" : "Zusatz",
                membership.category(),
                day(membership.from()),
                day(membership.to()),
                membership.reason(),
                "31.12." + membership.paidUntil(),
                person.honour(),
                person.family(),
                yes(person.mainOfFamily())));
        row.addAll(wishes);
        row.add(membership.equals(person.memberships().getFirst()) ? functions(person) : "");
        return row;
    }

    /** Newsletter, digital invoice, fundraising, surveys and the delivery of both magazines. */
    private List<String> wishes() {
        return List.of(
                yes(chance.percent(60)),
                yes(chance.percent(40)),
                yes(chance.percent(50)),
                yes(chance.percent(55)),
                chance.of(List.of("Post", "Post", "E-Paper", "keine")),
                chance.of(List.of("Post", "E-Paper", "keine")));
    }

    private String functions(Person person) {
        return offices.getOrDefault(person.number(), List.of()).stream()
                .map(office -> office.name() + "@" + office.unit() + " " + day(office.from()) + "-" + day(office.to()))
                .collect(Collectors.joining("|"));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String yes(boolean yes) {
        return yes ? "Ja" : "Nein";
    }
}
