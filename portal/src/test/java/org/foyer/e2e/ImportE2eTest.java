package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The office takes in 5,000 members while the portal runs, invites one of them, and that one signs in. */
class ImportE2eTest {

    private static final int PEOPLE = 5_000;
    private static final int FIRST = 700_000;
    private static final String MAPPING = """
            source: e2e
            encoding: UTF-8
            separator: ";"
            dates: dd.MM.yyyy
            columns:
              Nummer: number
              Nachname: last_name
              Vorname: first_name
              Sprache: language
              E-Mail: email
              Sektion: unit
              Art: kind
              Kategorie: category
              Eintritt: from_date
            values:
              language: {DE: de}
              kind: {Stamm: MAIN}
              category: {Einzel: SINGLE}
            """;

    @Test
    void takesInFiveThousandMembersOneOfWhomSignsIn() {
        var nora = SampleUser.withRole("central-office");
        try (var office = Browsers.visit(Screen.DESKTOP)) {
            office.signIn(nora).open("/office/import");
            office.isAccessible();
            var files = office.page.locator("input[type=file]");
            files.first().setInputFiles(new FilePayload("export.csv", "text/csv", export()));
            files.last().setInputFiles(new FilePayload("mapping.yaml", "text/yaml", bytes(MAPPING)));
            office.button("Import starten").click();
            assertThat(office.page.getByText("5’000 neu").first())
                    .isVisible(new IsVisibleOptions().setTimeout(120_000));
            office.picture("import");

            office.open("/office/members");
            office.field("Name oder Mitgliedernummer").fill(String.valueOf(FIRST + 7));
            office.button("Einladen: Vreni Muster" + (FIRST + 7)).click();
            office.picture("invited");
        }
        assertThat(Portal.running()
                        .database()
                        .sql("select count(*) from member where number like '70%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PEOPLE);

        var letter = Portal.running().mailbox().letterTo("member." + (FIRST + 7) + "@post.example", "Konto");
        try (var member = Browsers.visit(Screen.PHONE)) {
            member.page.navigate(letter.link("action-token"));
            member.acceptInvitation(String.valueOf(FIRST + 7), "Firnschnee-2026");
            assertThat(member.page.locator("h1")).containsText("Vreni");
            member.isAccessible().picture("invited-member");
        }
    }

    private static byte[] export() {
        String sections = Portal.running()
                .database()
                .sql("select number from unit where kind = 'SECTION' order by number limit 1")
                .query(String.class)
                .single();
        return bytes("Nummer;Nachname;Vorname;Sprache;E-Mail;Sektion;Art;Kategorie;Eintritt\n"
                + IntStream.range(FIRST, FIRST + PEOPLE)
                        .mapToObj(number -> "%d;Muster%d;Vreni;DE;member.%d@post.example;%s;Stamm;Einzel;01.01.2020\n"
                                .formatted(number, number, number, sections))
                        .collect(Collectors.joining()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
