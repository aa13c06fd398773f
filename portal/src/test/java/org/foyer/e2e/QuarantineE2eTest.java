package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foyer.crm.ImportRequest;
import org.foyer.crm.ImportRun;
import org.foyer.crm.ImportService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** The office works off what imports held back, decides about a run that asks, and looks at what goes back. */
class QuarantineE2eTest {

    private static final int PEOPLE = 60;
    private static final int LEAVING = 30;
    private static final String MAPPING = """
            source: %s
            encoding: UTF-8
            separator: ";"
            dates: dd.MM.yyyy
            columns:
              Nummer: number
              Nachname: last_name
              Vorname: first_name
              Geboren: birth_date
              E-Mail: email
              PLZ: postcode
              Ort: town
              Land: country
              Sektion: unit
              Kategorie: category
              Eintritt: from_date
              Austritt: to_date
            values:
              category: {Einzel: SINGLE}
            """;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void takesARowInThatTheOfficeCorrects(Screen screen) {
        int first = first(810_000, screen);
        ImportRun run = run("quarantine-" + screen, rowsToCorrect(first));
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        try (var office = Browsers.visit(screen)) {
            office.signIn(SampleUser.withRole("central-office"));
            office.settled("/office/import/" + run.id()).isAccessible().picture("import-run");
            office.settled("/office/quarantine").isAccessible().picture("quarantine");
            office.settled("/office/quarantine/" + caseOf(first + 1))
                    .isAccessible()
                    .picture("quarantine-case");
            office.field("Geburtsdatum").fill("28.02.1990");
            office.button("Korrigieren und aufnehmen").click();
            assertThat(office.page
                            .getByText("Aufgenommen, wie Sie es geschrieben haben.")
                            .first())
                    .isVisible();
            office.isAccessible().picture("quarantine-corrected");
        }
        assertThat(Portal.running()
                        .database()
                        .sql("select birth_date::text from member where number = ?")
                        .param(String.valueOf(first + 1))
                        .query(String.class)
                        .single())
                .isEqualTo("1990-02-28");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void asksTheOfficeBeforeMuchChanges(Screen screen) {
        int first = first(820_000, screen);
        String source = "waiting-" + screen;
        run(source, rows(first, 0));
        ImportRun asking = run(source, rows(first, LEAVING));
        assertThat(asking.state()).isEqualTo(ImportRun.State.WAITING);
        try (var office = Browsers.visit(screen)) {
            office.signIn(SampleUser.withRole("central-office"));
            office.settled("/office/import/" + asking.id()).isAccessible().picture("import-waiting");
            boolean takeOver = screen == Screen.DESKTOP;
            office.button(takeOver ? "Trotzdem übernehmen" : "Verwerfen").click();
            assertThat(office.heading("Mitglieder importieren")).isVisible();
            assertThat(office.page.locator("vaadin-progress-bar")).isHidden();
            office.isAccessible().picture("import-decided");
            office.settled("/office/outbox").isAccessible().picture("outbox");
        }
    }

    private static int first(int base, Screen screen) {
        return base + 1_000 * screen.ordinal();
    }

    private static String rowsToCorrect(int first) {
        String unit = unit();
        return heading()
                + row(first, "Zumbrunn", "15.03.1985", "3000", unit, "")
                + row(first + 1, "Aebischer", "31.02.1990", "3000", unit, "")
                + row(first + 2, "Bonvin", "01.01.2093", "1950", unit, "")
                + row(first + 3, "Caprez", "07.07.1977", "7000", "99", "")
                + row(first + 4, "", "04.11.1961", "7000", unit, "")
                + row(first + 5, "Darbellay", "30.05.1999", "95O0", unit, "");
    }

    private static String rows(int first, int leaving) {
        String unit = unit();
        return heading()
                + IntStream.range(0, PEOPLE)
                        .mapToObj(i -> row(
                                first + i, "Muster" + i, "01.02.1980", "3000", unit, i < leaving ? "31.12.2025" : ""))
                        .collect(Collectors.joining());
    }

    private static String heading() {
        return "Nummer;Nachname;Vorname;Geboren;E-Mail;PLZ;Ort;Land;Sektion;Kategorie;Eintritt;Austritt\n";
    }

    private static String row(int number, String name, String born, String postcode, String unit, String exit) {
        return "%d;%s;Vreni;%s;m%d@post.example;%s;Bern;CH;%s;Einzel;01.01.2015;%s\n"
                .formatted(number, name, born, number, postcode, unit, exit);
    }

    private static ImportRun run(String source, String rows) {
        return Portal.running()
                .bean(ImportService.class)
                .run(new ImportRequest(
                        bytes(rows, "mitglieder.csv"), bytes(MAPPING.formatted(source), "own.yaml"), "Nacht", null));
    }

    private static String unit() {
        return Portal.running()
                .database()
                .sql("select number from unit where kind = 'SECTION' order by number limit 1")
                .query(String.class)
                .single();
    }

    private static UUID caseOf(int number) {
        return Portal.running()
                .database()
                .sql("select id from quarantine_case where number = ?")
                .param(String.valueOf(number))
                .query(UUID.class)
                .single();
    }

    private static Resource bytes(String text, String name) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), name) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
