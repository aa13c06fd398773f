package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foyer.testing.SpringTest;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SpringTest
@Import(ImportWorld.class)
class ImportDefectsTest {

    private static int nextNumber = 3_000_000;

    @Autowired
    ImportWorld world;

    @Autowired
    Texts texts;

    @TempDir
    Path folder;

    @BeforeEach
    void found() {
        world.found();
    }

    static Stream<Arguments> rowsThatStayOut() {
        return Stream.of(
                Arguments.of("no-number", Map.of("Mitgliedernummer", " ")),
                Arguments.of("no-name", Map.of("Nachname", "")),
                Arguments.of("unknown-unit", Map.of("Sektion", "9")),
                Arguments.of("unknown-category", Map.of("Beitragskategorie", "Gönner")),
                Arguments.of("unknown-kind", Map.of("Sektionsart", "Gast")),
                Arguments.of("unreadable-date", Map.of("Geburtsdatum", "31.02.1990")),
                Arguments.of("no-entry-date", Map.of("Eintrittsdatum", "")),
                Arguments.of("exit-before-entry", Map.of("Austrittsdatum", "01.01.1900")),
                Arguments.of("exit-on-entry", Map.of("Eintrittsdatum", "01.02.2010", "Austrittsdatum", "01.02.2010")),
                Arguments.of("birth-date-in-future", Map.of("Geburtsdatum", "03.02.2131")),
                Arguments.of("control-character", Map.of("Nachname", "Glocke\u0007")),
                Arguments.of("control-character", Map.of("Vorname", "Null\0Byte")),
                Arguments.of("mojibake", Map.of("Ort", "ZÃ¼rich")));
    }

    @ParameterizedTest
    @MethodSource
    void rowsThatStayOut(String code, Map<String, String> defect) {
        var export = two();
        export.rows().getFirst().putAll(defect);
        ImportRun run = world.run(export, folder);
        assertThat(world.reasons(run)).isEqualTo(Map.of(code, 1L));
        assertThat(run.quarantined()).isEqualTo(1);
        assertThat(run.rowsTaken()).isEqualTo(1);
        assertThat(run.membersNew()).isEqualTo(1);
        assertThat(world.one(
                        "select original ->> 'Mitgliedernummer' from quarantine where run_id = ? and severity = 'ERROR'",
                        run.id()))
                .isEqualTo(export.rows().getFirst().get("Mitgliedernummer"));
    }

    static Stream<Arguments> partsThatStayOutWhileTheMemberComesIn() {
        return Stream.of(
                Arguments.of("email-malformed", Map.of("E-Mail", "hans muster@example.org")),
                Arguments.of("email-malformed", Map.of("E-Mail", "a@@b.ch")),
                Arguments.of("mobile-malformed", Map.of("Mobile", "siehe Notiz")),
                Arguments.of("phone-malformed", Map.of("Telefon", "+41 79 000 00 00 00 00")),
                Arguments.of("unknown-value", Map.of("Newsletter", "vielleicht")),
                Arguments.of("unknown-office", Map.of("Funktionen", "Kaiser@901 01.01.2020-")),
                Arguments.of("office-unreadable", Map.of("Funktionen", "Redaktion seit langem")),
                Arguments.of("office-unit-unknown", Map.of("Funktionen", "Redaktion@9 01.01.2020-")),
                Arguments.of("office-end-before-start", Map.of("Funktionen", "Redaktion@901 01.01.2020-01.01.2019")),
                Arguments.of("no-email", Map.of("E-Mail", "")),
                Arguments.of("mobile-malformed", Map.of("Mobile", "++41791234567")),
                Arguments.of("postcode-malformed", Map.of("PLZ", "80O1")),
                Arguments.of("postcode-malformed", Map.of("PLZ", "99999")),
                Arguments.of("category-age", Map.of("Beitragskategorie", "Jugend", "Geburtsdatum", "06.05.1961")),
                Arguments.of("formula", Map.of("Strasse", "=HYPERLINK(\"http://example.org\",\"Klick\")")),
                Arguments.of("address-incomplete", Map.of("PLZ", "")));
    }

    @ParameterizedTest
    @MethodSource
    void partsThatStayOutWhileTheMemberComesIn(String code, Map<String, String> defect) {
        var export = two();
        export.rows().getFirst().putAll(defect);
        ImportRun run = world.run(export, folder);
        assertThat(world.reasons(run)).isEqualTo(Map.of(code, 1L));
        assertThat(run.warnings()).isEqualTo(1);
        assertThat(run.quarantined()).isZero();
        assertThat(run.membersNew()).isEqualTo(2);
    }

    @Test
    void looksAgainAtPeopleOfWhomSomethingWasHeldBack() {
        var export = two().with(0, "E-Mail", "a@@b.ch").with(1, "Sektion", "9");
        world.run(export, folder);
        ImportRun again = world.run(export, folder);
        assertThat(world.reasons(again)).isEqualTo(Map.of("email-malformed", 1L, "unknown-unit", 1L));
        ImportRun mended = world.run(export.with(1, "Sektion", "901"), folder);
        assertThat(mended.membersNew()).isEqualTo(1);
        assertThat(mended.membersUnchanged()).isEqualTo(1);
    }

    @Test
    void takesAMemberWhoWasRemovedHereInAgainWhenTheFileStillNamesThem() {
        var export = two();
        world.run(export, folder);
        var id = world.member(export.rows().getFirst().get("Mitgliedernummer"));
        world.jdbc().sql("delete from member where id = ?").param(id).update();
        ImportRun again = world.run(export, folder);
        assertThat(again.membersNew()).isEqualTo(1);
        assertThat(again.membersUnchanged()).isEqualTo(1);
        assertThat(again.rowsTaken()).isEqualTo(2);
    }

    @Test
    void refusesBothOfTwoPersonsWithOneNumber() {
        var export = two().with(0, "Sektion", "901").add(0, row -> {
            row.put("Nachname", "Anders");
            row.put("Sektion", "902");
        });
        ImportRun run = world.run(export, folder);
        assertThat(world.reasons(run)).isEqualTo(Map.of("number-twice", 2L));
        assertThat(run.membersNew()).isEqualTo(1);
    }

    @Test
    void takesOneOfTwoMembershipsInOneUnitAtATime() {
        var export = two().with(0, "Sektion", "901").add(0, row -> row.put("Sektionsart", "Zusatz"));
        ImportRun run = world.run(export, folder);
        assertThat(world.reasons(run)).isEqualTo(Map.of("membership-twice", 1L));
        assertThat(run.membersNew()).isEqualTo(2);
    }

    @Test
    void takesAnEmailOfAnotherMemberAsAFurtherOne() {
        var export = two();
        String shared = export.rows().getFirst().get("E-Mail");
        export.with(1, "E-Mail", shared.toUpperCase());
        ImportRun run = world.run(export, folder);
        assertThat(world.reasons(run)).isEqualTo(Map.of("email-taken", 1L));
        var id = world.member(export.rows().get(1).get("Mitgliedernummer"));
        assertThat(world.one("select main::text from contact_point where kind = 'EMAIL' and member_id = ?", id))
                .isEqualTo("false");
    }

    @Test
    void takesNothingAwayFromAMemberOfWhomARowStaysOut() {
        var export = two().with(0, "Sektion", "901").add(0, row -> {
            row.put("Sektion", "902");
            row.put("Sektionsart", "Zusatz");
        });
        world.run(export, folder);
        var id = world.member(export.rows().getFirst().get("Mitgliedernummer"));
        ImportRun run = world.run(export.with(2, "Eintrittsdatum", "gestern"), folder);
        assertThat(world.reasons(run)).isEqualTo(Map.of("unreadable-date", 1L));
        assertThat(world.one("select count(*) from membership where member_id = ?", id))
                .isEqualTo("2");
    }

    @Test
    void leavesAMembershipEnteredHereWhereTheFileOverlapsIt() {
        var export = two().with(0, "Sektion", "901").with(0, "Eintrittsdatum", "01.01.2000");
        world.run(export, folder);
        var id = world.member(export.rows().getFirst().get("Mitgliedernummer"));
        world.jdbc()
                .sql(
                        "insert into membership (member_id, unit_id, category, kind, from_date, to_date) "
                                + "select ?, id, 'YOUTH', 'ADDITIONAL', '1990-01-01', '1995-12-31' from unit where number = '902'")
                .param(id)
                .update();
        ImportRun run = world.run(
                export.add(0, row -> {
                    row.put("Sektion", "902");
                    row.put("Sektionsart", "Zusatz");
                    row.put("Eintrittsdatum", "01.06.1993");
                }),
                folder);
        assertThat(world.reasons(run)).isEqualTo(Map.of("membership-overlap", 1L));
        assertThat(world.one("select count(*) from membership where member_id = ?", id))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void everyReasonHasASentenceInAllLanguages(Check check) {
        assertThat(Languages.ALL).allMatch(language -> texts.has(language, "crm.reason." + check.code()));
        assertThat(Languages.ALL).allMatch(language -> texts.has(language, "crm.reason-name." + check.code()));
    }

    @Test
    void showsTheOriginalRowInTheOrderOfTheFile() {
        var export = two().with(0, "Nachname", "");
        ImportRun run = world.run(export, folder);
        var original = world.jdbc()
                .sql("select headings from import_run where id = ?")
                .param(run.id())
                .query((row, number) -> List.of((String[]) row.getArray(1).getArray()))
                .single();
        assertThat(original).isEqualTo(NavisionExport.HEADINGS);
        assertThat(Set.copyOf(original)).hasSize(31);
    }

    /** Two people with one row each. */
    private static NavisionExport two() {
        nextNumber += 10;
        return NavisionExport.of(2, nextNumber, ImportWorld.UNITS)
                .remove(1)
                .with(0, "Funktionen", "")
                .with(1, "Funktionen", "");
    }
}
