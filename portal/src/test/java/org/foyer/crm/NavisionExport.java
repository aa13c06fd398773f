package org.foyer.crm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Invents a member export in the format of the mapping {@code navision}; the same seed gives the same people. */
final class NavisionExport {

    static final List<String> HEADINGS = List.of(
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
            "Zustellung Die Alpen",
            "Funktionen");

    private static final List<String> LAST =
            List.of("Brunner", "Favre", "Rossi", "van der Veen", "Zünd", "Nâsir", "O'Neill", "Müller-Œuvray");
    private static final List<String> FIRST =
            List.of("Ladina", "Noé", "Giulia", "Pieter", "Jörg", "Élodie", "Reto", "Ann");
    private static final List<String> TOWNS = List.of("3000 Bern", "1003 Lausanne", "6600 Locarno", "7000 Chur");
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** As many people, one in fifteen with a second section, one in thirty with an office. */
    static NavisionExport of(int people, int firstNumber, List<String> units) {
        var export = new NavisionExport();
        var random = new Random(firstNumber);
        for (int i = 0; i < people; i++) {
            var person = person(String.valueOf(firstNumber + i), random, units);
            export.rows.add(person);
            if (i % 15 == 0) {
                var second = new LinkedHashMap<>(person);
                second.put("Sektion", units.get((units.indexOf(person.get("Sektion")) + 1) % units.size()));
                second.put("Sektionsart", "Zusatz");
                second.put("Funktionen", "");
                export.rows.add(second);
            }
        }
        return export;
    }

    private static Map<String, String> person(String number, Random random, List<String> units) {
        Map<String, String> row = new LinkedHashMap<>();
        HEADINGS.forEach(heading -> row.put(heading, ""));
        var born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(18_000));
        var entry = born.plusYears(8).plusDays(random.nextInt(5_000));
        var town = TOWNS.get(random.nextInt(TOWNS.size()));
        var unit = units.get(random.nextInt(units.size()));
        row.put("Mitgliedernummer", number);
        row.put("Anrede", random.nextBoolean() ? "Frau" : "Herr");
        row.put("Nachname", LAST.get(random.nextInt(LAST.size())));
        row.put("Vorname", FIRST.get(random.nextInt(FIRST.size())));
        row.put("Strasse", "Höheweg");
        row.put("Hausnummer", String.valueOf(1 + random.nextInt(200)));
        row.put("PLZ", town.substring(0, 4));
        row.put("Ort", town.substring(5));
        row.put("Land", "CH");
        row.put("Geburtsdatum", GERMAN.format(born));
        row.put("Sprache", List.of("DE", "FR", "IT", "NL").get(random.nextInt(4)));
        row.put("E-Mail", "member." + number + "@example.org");
        row.put(
                "Mobile",
                "+41 79 %03d %02d %02d".formatted(random.nextInt(200, 999), random.nextInt(100), random.nextInt(100)));
        row.put(
                "Telefon",
                random.nextBoolean() ? "031 555 %02d %02d".formatted(random.nextInt(100), random.nextInt(100)) : "");
        row.put("Sektion", unit);
        row.put("Sektionsart", "Stamm");
        row.put("Beitragskategorie", "Einzel");
        row.put("Eintrittsdatum", GERMAN.format(entry));
        row.put("Beitrag bezahlt bis", "31.12.2026");
        row.put("Hauptkontakt", "Nein");
        row.put("Newsletter", random.nextBoolean() ? "Ja" : "Nein");
        row.put("Digitale Rechnung", "Nein");
        row.put("Spendenaufrufe", "Ja");
        row.put("Umfragen", "Nein");
        row.put("Zustellung Die Alpen", List.of("Post", "E-Paper", "keine").get(random.nextInt(3)));
        if (random.nextInt(30) == 0) {
            row.put("Funktionen", "Redaktion@" + unit + " 01.01.2020-|Kassier*in@" + unit + " 01.02.2010-31.12.2015");
        }
        return row;
    }

    /** Changes the row of a person in place. */
    NavisionExport with(int row, String heading, String value) {
        rows.get(row).put(heading, value);
        return this;
    }

    NavisionExport add(int copyOf, Consumer<Map<String, String>> change) {
        var row = new LinkedHashMap<>(rows.get(copyOf));
        change.accept(row);
        rows.add(row);
        return this;
    }

    NavisionExport remove(int row) {
        rows.remove(row);
        return this;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    String text() {
        var text = new StringBuilder(String.join(";", HEADINGS)).append("\r\n");
        for (var row : rows) {
            text.append(String.join(
                            ";",
                            row.values().stream().map(NavisionExport::quoted).toList()))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String value) {
        return value.matches("(?s).*[;\"\\r\\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    Resource in(Path folder) {
        return in(folder, StandardCharsets.UTF_8);
    }

    Resource in(Path folder, Charset encoding) {
        return file(folder, text(), encoding);
    }

    static Resource file(Path folder, String text, Charset encoding) {
        try {
            Path file = Files.createTempFile(folder, "members", ".csv");
            try (Writer writer = Files.newBufferedWriter(file, encoding)) {
                writer.write(text);
            }
            return new FileSystemResource(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
