package org.foyer.embedded.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.foyer.embedded.sample.Person.Home;

/** Writes where some people lived before, and where some will move: an export knows the address of today only. */
class MovesFile {

    private final Chance chance;
    private final Households households;
    private final LocalDate today;

    MovesFile(Chance chance, Households households, LocalDate today) {
        this.chance = chance;
        this.households = households;
        this.today = today;
    }

    void write(List<Person> people, Writer target) throws IOException {
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(target)) {
            csv.writeRecord("number", "valid_from", "street", "house_number", "postcode", "town", "country");
            for (var person : people) {
                if (person.family().isEmpty() && chance.percent(7)) {
                    row(csv, person, chance.between(today.minusYears(12), today.minusYears(1)));
                }
                if (person.family().isEmpty() && person.isMemberOn(today) && chance.percent(2)) {
                    row(csv, person, chance.between(today.plusDays(10), today.plusDays(120)));
                }
            }
        }
    }

    private void row(CsvWriter csv, Person person, LocalDate from) {
        Home home = households.elsewhere();
        csv.writeRecord(
                person.number(),
                from.toString(),
                home.street(),
                home.house(),
                home.postcode(),
                home.town(),
                home.country());
    }
}
