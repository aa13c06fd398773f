package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@Import(ImportWorld.class)
@TestPropertySource(properties = "foyer.embedded.postgres.database=missing")
class MissingPeopleTest {

    private static final int PEOPLE = 60;

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
    void stayWhereTheMappingSaysNothing() {
        var export = people(7_930_000);
        world.run(request(ImportWorld.mapping("missing-a"), export));
        ImportRun run = world.run(request(ImportWorld.mapping("missing-a"), export.remove(4)));
        assertThat(run.difference().missing()).isEqualTo(1);
        assertThat(run.difference().left()).isZero();
        assertThat(stillMembers("79300")).isEqualTo(PEOPLE);
    }

    @Test
    void leaveWithTheirOfficesWhereTheMappingSaysSoAndComeBackWithTheFile() {
        var export = people(7_931_000).with(4, "Funktionen", "Redaktion@901 01.01.2020-");
        var before = export.text();
        run("missing-b", export);
        export.remove(4);
        ImportRun night = run("missing-b", export);
        assertThat(night.difference().left()).isEqualTo(1);
        assertThat(night.difference().gone()).isEqualTo(1);
        assertThat(night.difference().missing()).isZero();
        assertThat(stillMembers("79310")).isEqualTo(PEOPLE - 1);
        assertThat(world.one(
                        "select (o.to_date = current_date)::text from office o join member m on m.id = o.member_id "
                                + "where m.number = '7931004'"))
                .isEqualTo("true");

        long changes = world.changes();
        run("missing-b", export);
        assertThat(world.changes()).isEqualTo(changes);

        ImportRun back = world.run(new ImportRequest(
                NavisionExport.file(folder, before, StandardCharsets.UTF_8), leaving("missing-b"), "Test", null));
        assertThat(back.difference().back()).isEqualTo(1);
        assertThat(stillMembers("79310")).isEqualTo(PEOPLE);
    }

    @Test
    @SignedInAs(value = "70730001", section = "M1")
    void areAskedForBeforeManyOfThemLeave() {
        members.officeAtTheTop(members.byNumber("70730001"), Permission.IMPORT_MEMBERS);
        var export = people(7_932_000);
        run("missing-c", export);
        export.rows().subList(10, 35).clear();
        ImportRun asking = run("missing-c", export);
        assertThat(asking.state()).isEqualTo(ImportRun.State.WAITING);
        assertThat(asking.difference().gone()).isEqualTo(25);
        assertThat(stillMembers("79320")).isEqualTo(PEOPLE);

        assertThat(world.imports().takeOver(asking.id())).isTrue();
        await().until(() -> world.one("select state from import_run where id = ?", asking.id())
                .equals("DONE"));
        assertThat(stillMembers("79320")).isEqualTo(PEOPLE - 25);
    }

    @Test
    void doNotLeaveByAFileThatIsCutOff() {
        var export = people(7_933_000);
        run("missing-d", export);
        String text = export.text();
        ImportRun cut = world.run(new ImportRequest(
                NavisionExport.file(folder, text.substring(0, text.length() - 4_000), StandardCharsets.UTF_8),
                leaving("missing-d"),
                "Test",
                null));
        assertThat(cut.state()).isEqualTo(ImportRun.State.FAILED);
        assertThat(stillMembers("79330")).isEqualTo(PEOPLE);
    }

    @Test
    void doNotLeaveWhenTheirRowIsThereWithANumberThatWentWrong() {
        var export = people(7_934_000).with(4, "Nachname", "Unverwechselbar").with(4, "Vorname", "Ursina");
        run("missing-e", export);
        ImportRun night = run("missing-e", export.with(4, "Mitgliedernummer", ""));
        assertThat(world.reasons(night)).containsKey("no-number");
        assertThat(night.difference().gone()).isZero();
        assertThat(stillMembers("79340")).isEqualTo(PEOPLE);
    }

    private int stillMembers(String numbers) {
        return Integer.parseInt(world.one(
                "select count(distinct m.id)::text from member m join membership s on s.member_id = m.id "
                        + "where s.to_date is null and m.number like ?",
                numbers + "%"));
    }

    private ImportRun run(String source, NavisionExport export) {
        return world.run(request(leaving(source), export));
    }

    private ImportRequest request(Resource mapping, NavisionExport export) {
        return new ImportRequest(export.in(folder), mapping, "Test", null);
    }

    private static Resource leaving(String source) {
        try {
            String text = ImportWorld.mapping(source).getContentAsString(StandardCharsets.UTF_8);
            return new ByteArrayResource(("missing: leave\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** People with one membership each that goes on. */
    private static NavisionExport people(int first) {
        var export = NavisionExport.of(PEOPLE, first, ImportWorld.UNITS);
        export.rows().removeIf(row -> row.get("Sektionsart").equals("Zusatz"));
        export.rows().forEach(row -> row.put("Funktionen", ""));
        return export;
    }
}
