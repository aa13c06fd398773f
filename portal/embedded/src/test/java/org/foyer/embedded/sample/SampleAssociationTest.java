package org.foyer.embedded.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleAssociationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<NamedCsvRecord> rows = read(written(TODAY));

    @Test
    void isTheSameForTheSameDay() {
        assertThat(written(TODAY)).isEqualTo(written(TODAY));
    }

    @Test
    void hasSomeTwoThousandPeopleInFourLanguages() {
        assertThat(rows.stream().map(row -> row.getField("Mitgliedernummer")).distinct())
                .hasSizeBetween(SampleAssociation.PEOPLE, SampleAssociation.PEOPLE + 5);
        assertThat(rows.stream().collect(Collectors.groupingBy(row -> row.getField("Sprache"), Collectors.counting())))
                .containsOnlyKeys("DE", "FR", "IT", "NL")
                .allSatisfy((language, count) -> assertThat(count).isGreaterThan(80));
    }

    @Test
    void knowsSecondMembershipsFormerMembersUnpaidDuesHonoursAndFamilies() {
        assertThat(having("Sektionsart", "Zusatz")).isGreaterThan(80);
        assertThat(rows.stream().filter(row -> !row.getField("Austrittsdatum").isEmpty()))
                .hasSizeGreaterThan(50);
        assertThat(having("Beitrag bezahlt bis", "31.12.2025")).isGreaterThan(50);
        assertThat(having("Ehrung", "Ehrenmitglied")).isGreaterThan(10);
        assertThat(having("Beitragskategorie", "Frei Kind")).isGreaterThan(100);
    }

    @Test
    void electsPeopleInThePastTodayAndFromNextYearOn() {
        var functions = rows.stream().map(row -> row.getField("Funktionen")).collect(Collectors.joining("|"));
        assertThat(functions).contains("01.01.2027-", "-31.12.2026", "Mitgliederverwaltung@110", "Hüttenwart*in@H01");
        for (var unit : new Words().units("SECTION")) {
            assertThat(functions).contains("Präsidium@" + unit.number());
        }
    }

    @Test
    void givesEveryEmailToOnePersonOnly() {
        var owners = new HashSet<String>();
        var seen = new HashSet<String>();
        for (var row : rows) {
            if (owners.add(row.getField("Mitgliedernummer"))
                    && !row.getField("E-Mail").isEmpty()) {
                assertThat(seen.add(row.getField("E-Mail")))
                        .as(row.getField("E-Mail"))
                        .isTrue();
            }
        }
    }

    @Test
    void makesTheSampleUsersMembersButNotTheGuest() {
        var numbers = rows.stream().map(row -> row.getField("Mitgliedernummer")).toList();
        assertThat(numbers)
                .contains("04172283", "04172290", "04172301", "04172312", "04172323", "04172345", "04172356");
        assertThat(numbers).doesNotContain("gast");
    }

    private long having(String heading, String value) {
        return rows.stream().filter(row -> row.getField(heading).equals(value)).count();
    }

    private static List<NamedCsvRecord> read(String csv) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv).stream()
                .toList();
    }

    private static String written(LocalDate today) {
        try {
            var target = new StringWriter();
            var moves = new StringWriter();
            SampleAssociation.write(today, target, moves);
            return target.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
