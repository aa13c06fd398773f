package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Map;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SpringTest
@Import(ImportWorld.class)
class ImportConscienceTest {

    private static final int PEOPLE = 60;
    private static final int LEAVING = 25;

    @Autowired
    ImportWorld world;

    @Autowired
    TestMembers members;

    @TempDir
    Path folder;

    @BeforeEach
    void found() {
        world.found();
    }

    @Test
    @SignedInAs(value = "70700001", section = "K1")
    void asksBeforeManyLeaveAndTakesOverWhenSomebodySaysSo() {
        mayImport("70700001");
        var export = people(7_100_000);
        run("conscience-a", export);
        ImportRun asking = run("conscience-a", leaving(export));
        assertThat(asking.state()).isEqualTo(ImportRun.State.WAITING);
        assertThat(asking.difference()).satisfies(difference -> {
            assertThat(difference.known()).isEqualTo(PEOPLE);
            assertThat(difference.left()).isEqualTo(LEAVING);
            assertThat(difference.fresh()).isZero();
        });
        assertThat(stillThere("71000")).isEqualTo(String.valueOf(PEOPLE));

        assertThat(world.imports().takeOver(asking.id())).isTrue();
        await().until(() -> world.one("select state from import_run where id = ?", asking.id())
                .equals("DONE"));
        assertThat(stillThere("71000")).isEqualTo(String.valueOf(PEOPLE - LEAVING));
        assertThat(world.imports().takeOver(asking.id())).isFalse();
    }

    @Test
    @SignedInAs(value = "70700002", section = "K2")
    void changesNothingWhenTheRunIsDiscarded() {
        mayImport("70700002");
        var export = people(7_200_000);
        run("conscience-b", export);
        ImportRun asking = run("conscience-b", leaving(export));
        assertThat(world.imports().discard(asking.id())).isTrue();
        assertThat(world.imports().progress(asking.id()).orElseThrow().state()).isEqualTo(ImportRun.State.CANCELLED);
        assertThat(stillThere("72000")).isEqualTo(String.valueOf(PEOPLE));
        assertThat(world.one("select count(*) from import_row where run_id = ?", asking.id()))
                .isEqualTo("0");
    }

    @Test
    void countsMovesNewcomersReturnsLossesAndWhomTheFileDoesNotName() {
        var export = people(7_300_000).with(5, "Austrittsdatum", "31.12.2020");
        run("conscience-c", export);
        export.with(0, "Strasse", "Neuweg")
                .with(1, "Austrittsdatum", "31.12.2025")
                .with(2, "E-Mail", "")
                .with(5, "Austrittsdatum", "");
        export.remove(3);
        export.add(0, row -> row.put("Mitgliedernummer", "7399999"));
        ImportRun run = run("conscience-c", export);
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(run.difference()).isEqualTo(new ImportDifference(PEOPLE, 1, 1, 1, 1, 1, 0, Map.of("email", 1)));
    }

    @Test
    void doesNotCallAFileDoneOfWhichNoRowCouldBeTaken() {
        var export = people(7_400_000);
        export.rows().forEach(row -> row.put("Sektion", "9"));
        ImportRun run = run("conscience-d", export);
        assertThat(run.state()).isEqualTo(ImportRun.State.FAILED);
        assertThat(run.problem()).isEqualTo(ImportProblem.of("nothing-taken"));
        assertThat(world.reasons(run)).containsEntry("unknown-unit", (long) PEOPLE);
    }

    /** People with one membership each that goes on, an e-mail and no office. */
    private static NavisionExport people(int first) {
        var export = NavisionExport.of(PEOPLE, first, ImportWorld.UNITS);
        export.rows().removeIf(row -> row.get("Sektionsart").equals("Zusatz"));
        export.rows().forEach(row -> {
            row.put("Austrittsdatum", "");
            row.put("Austrittsgrund", "");
            row.put("Funktionen", "");
            row.put("E-Mail", "p" + row.get("Mitgliedernummer") + "@example.org");
        });
        return export;
    }

    private static NavisionExport leaving(NavisionExport export) {
        for (int row = 0; row < LEAVING; row++) {
            export.with(row, "Austrittsdatum", "31.12.2025");
        }
        return export;
    }

    private ImportRun run(String source, NavisionExport export) {
        return world.imports().run(new ImportRequest(export.in(folder), ImportWorld.mapping(source), "Test", null));
    }

    private String stillThere(String numbers) {
        return world.one(
                "select count(distinct m.id)::text from member m join membership s on s.member_id = m.id "
                        + "where s.to_date is null and m.number like ?",
                numbers + "%");
    }

    private void mayImport(String number) {
        members.officeAtTheTop(members.byNumber(number), Permission.IMPORT_MEMBERS);
    }
}
