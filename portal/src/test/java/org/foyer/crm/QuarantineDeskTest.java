package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.crm.QuarantineFilter.Kind;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@Import(ImportWorld.class)
@TestPropertySource(properties = "foyer.embedded.postgres.database=quarantine")
@SignedInAs(value = "70710001", section = "Q1")
class QuarantineDeskTest {

    @Autowired
    ImportWorld world;

    @Autowired
    QuarantineDesk desk;

    @Autowired
    TestMembers members;

    @TempDir
    Path folder;

    @BeforeEach
    void found() {
        world.found();
        members.officeAtTheTop(members.byNumber("70710001"), Permission.IMPORT_MEMBERS);
    }

    @Test
    void takesACorrectedRowInAndCorrectsItAgainTheNightAfterUntilTheFileIsRight() {
        var export = people(7_910_000).with(1, "Geburtsdatum", "31.02.1990");
        run("desk-a", export);
        QuarantineCase held = only("desk-a", Kind.HELD_BACK);
        assertThat(held.reasons()).extracting(QuarantineReason::code).containsExactly("unreadable-date");

        desk.correct(held, Map.of("Geburtsdatum", "28.02.1990"));
        assertThat(born("7910001")).isEqualTo("1990-02-28");
        QuarantineCase taken = only("desk-a", Kind.CORRECTED);
        assertThat(taken.correction().by()).contains("70710001");

        ImportRun nextNight = run("desk-a", export);
        assertThat(world.reasons(nextNight)).isEqualTo(Map.of("correction-applied", 1L));
        assertThat(born("7910001")).isEqualTo("1990-02-28");
        only("desk-a", Kind.CORRECTED);

        run("desk-a", export.with(1, "Geburtsdatum", "27.02.1990"));
        assertThat(born("7910001")).isEqualTo("1990-02-27");
        assertThat(state(held)).isEqualTo("TAKEN");
    }

    @Test
    void holdsTheRowBackAgainWhenTheCorrectionIsDropped() {
        var export = people(7_911_000).with(1, "Nachname", "");
        run("desk-b", export);
        desk.correct(only("desk-b", Kind.HELD_BACK), Map.of("Nachname", "Zünd"));
        desk.dropCorrection(only("desk-b", Kind.CORRECTED));
        assertThat(world.reasons(run("desk-b", export))).containsEntry("no-name", 1L);
        only("desk-b", Kind.HELD_BACK);
    }

    @Test
    void listsTheSameWrongRowOnceAndCountsTheDaysThatBroughtIt() {
        var export = people(7_912_000).with(1, "Sektion", "nirgends");
        run("desk-c", export);
        world.jdbc()
                .sql("update quarantine_case set last_seen_on = last_seen_on - 1, first_seen_on = first_seen_on - 1 "
                        + "where source = 'desk-c'")
                .update();
        run("desk-c", export);
        run("desk-c", export);
        QuarantineCase held = only("desk-c", Kind.HELD_BACK);
        assertThat(held.nights()).isEqualTo(2);
        assertThat(held.unitKnown()).isFalse();
        assertThat(desk.units(filter("desk-c", Kind.HELD_BACK), Locale.GERMAN))
                .extracting(QuarantineCase.UnitCount::number, QuarantineCase.UnitCount::rows)
                .containsExactly(tuple(QuarantineFilter.UNKNOWN_UNIT, 1));
    }

    @Test
    void takesARowInOnceItsUnitExists() {
        var export = people(7_913_000).with(1, "Sektion", "903").with(2, "Sektion", "903");
        run("desk-d", export);
        world.units()
                .load(
                        new ByteArrayResource("navision_id,title\n903,Sektion Drei\n".getBytes(StandardCharsets.UTF_8)),
                        Mappings.named("navision-sections"),
                        "1");
        QuarantineCase first = desk.find(filter("desk-d", Kind.HELD_BACK), 0, 10, Locale.GERMAN)
                .getFirst();
        assertThat(first.unitName()).isEqualTo("Sektion Drei");
        desk.takeInAgain(first);
        assertThat(state(first)).isEqualTo("TAKEN");
        assertThat(world.one("select difference ->> 'fresh' from import_run where source = 'desk-d' and not whole"))
                .isEqualTo("1");
        only("desk-d", Kind.HELD_BACK);
        assertThat(world.run(mapped("desk-d", export)).quarantined()).isZero();
    }

    @Test
    void stillHoldsARowBackOfWhichNothingWasMended() {
        run("desk-e", people(7_914_000).with(1, "Vorname", "Anders").add(1, row -> row.put("Vorname", "Ganz anders")));
        List<QuarantineCase> both = desk.find(filter("desk-e", Kind.HELD_BACK), 0, 10, Locale.GERMAN);
        assertThat(both).hasSize(2);
        desk.takeInAgain(both.getFirst());
        assertThat(state(both.getFirst())).isEqualTo("OPEN");

        desk.correct(again(both.getLast()), Map.of("Mitgliedernummer", "7914777"));
        assertThat(world.one("select count(*) from member where number in ('7914001', '7914777')"))
                .isEqualTo("2");
    }

    @Test
    void keepsTheOtherMembershipsOfAPersonOfWhomOneRowGoesInAgain() {
        var export = people(7_915_000).add(1, row -> {
            row.put("Sektion", "902".equals(row.get("Sektion")) ? "901" : "902");
            row.put("Sektionsart", "Zusatz");
            row.put("Eintrittsdatum", "");
        });
        run("desk-f", export);
        desk.correct(only("desk-f", Kind.HELD_BACK), Map.of("Eintrittsdatum", "01.01.2015"));
        String count =
                "select count(*) from membership s join member m on m.id = s.member_id where m.number = '7915001'";
        assertThat(world.one(count)).isEqualTo("2");
        run("desk-f", export);
        assertThat(world.one(count)).isEqualTo("2");
    }

    @Test
    void leavesARowOutForGoodAndSaysWhoseDecisionThatWas() {
        var export = people(7_916_000).with(1, "Sektion", "nirgends");
        run("desk-g", export);
        QuarantineCase held = only("desk-g", Kind.HELD_BACK);
        desk.leaveOut(held, "Testperson der Verwaltung");
        ImportRun next = run("desk-g", export);
        assertThat(world.reasons(next)).containsKey("left-out");
        assertThat(only("desk-g", Kind.LEFT_OUT).closed().reason()).isEqualTo("Testperson der Verwaltung");
        desk.reopen(again(held));
        only("desk-g", Kind.HELD_BACK);
    }

    @Test
    void tellsTheSecondOfTwoOfficersThatTheFirstWasFaster() {
        run("desk-h", people(7_917_000).with(1, "Nachname", ""));
        QuarantineCase held = only("desk-h", Kind.HELD_BACK);
        desk.correct(held, Map.of("Nachname", "Zünd"));
        assertThatThrownBy(() -> desk.correct(held, Map.of("Nachname", "Brunner")))
                .isInstanceOfSatisfying(
                        ImportRefusedException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("case-changed"));
        assertThat(world.one("select last_name from member where number = '7917001'"))
                .isEqualTo("Zünd");
    }

    @Test
    void closesACaseWhenTheFileDoesNotBringTheRowAnyMore() {
        var export = people(7_918_000).with(1, "Nachname", "");
        run("desk-i", export);
        QuarantineCase held = only("desk-i", Kind.HELD_BACK);
        run("desk-i", export.remove(1));
        assertThat(state(held)).isEqualTo("GONE");
        assertThatThrownBy(() -> desk.takeInAgain(held)).isInstanceOf(ImportRefusedException.class);
    }

    @Test
    @SignedInAs(value = "70710002", section = "Q2")
    void showsAnOfficeOfASectionItsOwnRowsOnlyAndLetsItDecideNothing() {
        run(
                "desk-k",
                people(7_919_000)
                        .with(0, "Sektion", "901")
                        .with(0, "Nachname", "")
                        .with(1, "Sektion", "902")
                        .with(1, "Nachname", "")
                        .with(2, "Sektion", "x"));
        assertThat(desk.isOpenToMe()).isFalse();
        assertThatThrownBy(() -> desk.all(filter("desk-k", Kind.HELD_BACK))).isInstanceOf(AccessRefusedException.class);
        var section = new UnitId(world.jdbc()
                .sql("select id from unit where number = '901'")
                .query(java.util.UUID.class)
                .single());
        members.office(members.byNumber("70710002"), section, Permission.IMPORT_MEMBERS);
        QuarantineCase mine = only("desk-k", Kind.HELD_BACK);
        assertThat(mine.number()).isEqualTo("7919000");
        assertThat(desk.mayDecide()).isFalse();
        assertThatThrownBy(() -> desk.takeInAgain(mine)).isInstanceOf(AccessRefusedException.class);
        var foreign = world.jdbc()
                .sql("select id from quarantine_case where number = '7919001'")
                .query(java.util.UUID.class)
                .single();
        assertThat(desk.find(foreign, Locale.GERMAN)).isEmpty();
    }

    private QuarantineCase only(String source, Kind kind) {
        List<QuarantineCase> found = desk.find(filter(source, kind), 0, 10, Locale.GERMAN);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private QuarantineCase again(QuarantineCase row) {
        return desk.find(row.id(), Locale.GERMAN).orElseThrow();
    }

    private String state(QuarantineCase row) {
        return world.one("select state from quarantine_case where id = ?", row.id());
    }

    private String born(String number) {
        return world.one("select birth_date::text from member where number = ?", number);
    }

    private static QuarantineFilter filter(String source, Kind kind) {
        return new QuarantineFilter(kind, source, null, null, "");
    }

    private static NavisionExport people(int first) {
        var export = NavisionExport.of(5, first, ImportWorld.UNITS);
        export.rows().removeIf(row -> row.get("Sektionsart").equals("Zusatz"));
        export.rows().forEach(row -> row.put("Funktionen", ""));
        return export;
    }

    private ImportRun run(String source, NavisionExport export) {
        ImportRun run = world.run(mapped(source, export));
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        return run;
    }

    private ImportRequest mapped(String source, NavisionExport export) {
        return new ImportRequest(export.in(folder), ImportWorld.mapping(source), "Test", null);
    }
}
