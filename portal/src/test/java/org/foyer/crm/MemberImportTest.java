package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SpringTest
@Import(ImportWorld.class)
class MemberImportTest {

    @Autowired
    ImportWorld world;

    @TempDir
    Path folder;

    @BeforeEach
    void found() {
        world.found();
    }

    @Test
    void takesFiveThousandMembersOnceAndTheSameFileTwiceChangesNothing() {
        var export = NavisionExport.of(5_000, 1_000_000, ImportWorld.UNITS);
        ImportRun first = world.run(export, folder);
        assertThat(first.problem()).isNull();
        assertThat(first.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(first.rowsRead()).isEqualTo(export.rows().size());
        assertThat(first.rowsTaken()).isEqualTo(export.rows().size());
        assertThat(first.membersNew()).isEqualTo(5_000);
        assertThat(first.quarantined()).isZero();
        assertThat(first.warnings()).isZero();

        long changes = world.changes();
        ImportRun second = world.run(export, folder);
        assertThat(second.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(second.membersNew()).isZero();
        assertThat(second.membersChanged()).isZero();
        assertThat(second.membersUnchanged()).isEqualTo(5_000);
        assertThat(world.changes()).isEqualTo(changes);
    }

    @Test
    void keepsWhatAMemberEditedWhileTheSourceSaysTheSame() {
        var export = NavisionExport.of(3, 2_000_000, ImportWorld.UNITS);
        world.run(export, folder);
        var id = world.member("2000001");
        world.jdbc()
                .sql("update member set last_name = 'Caduff', newsletter = not newsletter where id = ?")
                .param(id)
                .update();
        world.jdbc()
                .sql("update contact_point set value = 'new@example.org' where member_id = ? and kind = 'EMAIL'")
                .param(id)
                .update();
        world.jdbc()
                .sql("delete from contact_point where member_id = ? and kind = 'MOBILE'")
                .param(id)
                .update();
        world.jdbc()
                .sql("update postal_address set town = 'Thusis' where member_id = ?")
                .param(id)
                .update();
        long changes = world.changes();

        world.run(export, folder);
        assertThat(world.changes()).isEqualTo(changes);
        assertThat(world.one("select last_name from member where id = ?", id)).isEqualTo("Caduff");
        assertThat(world.one("select value from contact_point where member_id = ? and kind = 'EMAIL'", id))
                .isEqualTo("new@example.org");

        ImportRun third = world.run(export.with(rowOf(export, "2000001"), "Nachname", "Meier"), folder);
        assertThat(world.one("select last_name from member where id = ?", id)).isEqualTo("Meier");
        assertThat(world.reasons(third)).containsEntry("portal-edit-overwritten", 1L);
        assertThat(world.one("select town from postal_address where member_id = ?", id))
                .isEqualTo("Thusis");
    }

    @Test
    void followsWhatTheSourceChanged() {
        var export =
                NavisionExport.of(2, 2_100_000, ImportWorld.UNITS).with(0, "Funktionen", "Redaktion@901 01.01.2020-");
        world.run(export, folder);
        var id = world.member("2100000");
        world.jdbc()
                .sql("update contact_point set visibility = 'EVERYONE' where member_id = ? and kind = 'EMAIL'")
                .param(id)
                .update();
        int second = 1;
        assertThat(export.rows().get(second).get("Sektionsart")).isEqualTo("Zusatz");
        export.with(0, "E-Mail", "other@example.org")
                .with(0, "Telefon", "")
                .with(0, "Mobile", "079 555 11 22")
                .with(0, "Austrittsdatum", "31.12.2025")
                .with(0, "Austrittsgrund", "Umzug")
                .with(0, "Funktionen", "")
                .with(0, "Zustellung Die Alpen", "keine")
                .with(0, "Familiennummer", "F7")
                .with(0, "Hauptkontakt", "Ja");
        export.remove(second);

        ImportRun run = world.run(export, folder);
        assertThat(run.membersChanged()).isEqualTo(1);
        assertThat(run.membersUnchanged()).isEqualTo(1);
        assertThat(world.one(
                        "select value || ' ' || visibility from contact_point where member_id = ? and kind = 'EMAIL'",
                        id))
                .isEqualTo("other@example.org EVERYONE");
        assertThat(world.one("select value from contact_point where member_id = ? and kind = 'MOBILE'", id))
                .isEqualTo("+41795551122");
        assertThat(world.one(
                        "select string_agg(to_date || ' ' || reason, ',') from membership where member_id = ?", id))
                .isEqualTo("2025-12-31 Umzug");
        assertThat(world.one("select count(*) from office where member_id = ?", id))
                .isEqualTo("0");
        assertThat(world.one("select delivery from magazine_delivery where member_id = ?", id))
                .isEqualTo("NONE");
        assertThat(world.one(
                        "select h.number || m.household_main from member m join household h on h.id = m.household_id "
                                + "where m.id = ?",
                        id))
                .isEqualTo("F7true");
        assertThat(world.one(
                        "select string_agg(distinct channel || ': ' || actor, ',') from change "
                                + "where member_id = ? and entity = 'membership'",
                        id))
                .isEqualTo("import: import navision, Test");
    }

    @Test
    void leavesAnOfficeEndedThatWasEndedHere() {
        var export =
                NavisionExport.of(1, 2_200_000, ImportWorld.UNITS).with(0, "Funktionen", "Redaktion@901 01.01.2020-");
        world.run(export, folder);
        var id = world.member("2200000");
        world.jdbc()
                .sql("update office set to_date = '2026-01-31' where member_id = ?")
                .param(id)
                .update();
        world.run(export, folder);
        assertThat(world.one("select to_date::text from office where member_id = ?", id))
                .isEqualTo("2026-01-31");
    }

    @Test
    void storesHostileTextAsItStands() {
        var script = "<script>alert(1)</script>";
        var sql = "'); drop table member; --";
        var formula = "=HYPERLINK(\"http://example.org\",\"Klick\")";
        var export = NavisionExport.of(1, 2_300_000, ImportWorld.UNITS)
                .remove(1)
                .with(0, "Nachname", script)
                .with(0, "Vorname", sql)
                .with(0, "Strasse", formula)
                .with(0, "Ort", "\\N tab\tback\\slash {\"a\"}");
        ImportRun run = world.run(export, folder);
        assertThat(world.reasons(run)).isEqualTo(Map.of("formula", 1L));
        var id = world.member("2300000");
        assertThat(world.one("select last_name from member where id = ?", id)).isEqualTo(script);
        assertThat(world.one("select first_name from member where id = ?", id)).isEqualTo(sql);
        assertThat(world.one("select street from postal_address where member_id = ?", id))
                .isEqualTo(formula);
        assertThat(world.one("select town from postal_address where member_id = ?", id))
                .isEqualTo("\\N tab\tback\\slash {\"a\"}");
    }

    private static int rowOf(NavisionExport export, String number) {
        for (int i = 0; i < export.rows().size(); i++) {
            if (export.rows().get(i).get("Mitgliedernummer").equals(number)) {
                return i;
            }
        }
        throw new AssertionError("No row of " + number);
    }
}
