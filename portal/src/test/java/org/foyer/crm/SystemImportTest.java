package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Imports that read a member system themselves. */
@SystemTest
class SystemImportTest {

    @Autowired
    SystemWorld systems;

    @Autowired
    ImportWorld world;

    @Autowired
    SystemImports imports;

    @Autowired
    NightlyImport nightly;

    @BeforeEach
    void found() {
        systems.found();
    }

    @Test
    void takesWhoeverIsAMemberInCiviCrm() {
        ImportRun run = systems.everything();

        assertThat(run.problem()).isNull();
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(run.fileName()).isEqualTo("CiviCRM");
        assertThat(systems.members()).as("Loïc is a contact and no member").isEqualTo("700101 700105");
        assertThat(world.one("""
                        select concat_ws('|', m.first_name, m.last_name, m.gender, m.birth_date, m.language, s.category, u.number,
                                         s.from_date, s.to_date, s.dues_paid_until, a.addition, a.street, a.house_number, a.town)
                        from member m join membership s on s.member_id = m.id join unit u on u.id = s.unit_id
                        join postal_address a on a.member_id = m.id where m.number = '700101'"""))
                .isEqualTo(
                        "Selma|Brönnimann|FEMALE|1988-02-17|de|SINGLE|9|2012-05-01|2027-12-31|c/o Kunz|Lorrainestrasse|12a"
                                + "|Bern");
        assertThat(systems.mobile("700101")).isEqualTo("+41795550123");
        assertThat(world.one(
                        "select to_date from membership s join member m on m.id = s.member_id where number = '700105'"))
                .as("an expired membership ended")
                .isEqualTo("2026-08-31");
    }

    @Test
    void takesWhoeverIsAMemberInHitobito() {
        ImportRun run = imports.run("hitobito", ReadExtent.EVERYTHING, "Test");

        assertThat(run.problem()).isNull();
        assertThat(systems.members()).isEqualTo("600101 600102");
        assertThat(world.one("""
                        select concat_ws('|', m.first_name, m.birth_date, s.category, s.kind, u.number, s.from_date, s.to_date,
                                         s.dues_paid_until)
                        from member m join membership s on s.member_id = m.id join unit u on u.id = s.unit_id
                        where m.number = '600101'""")).isEqualTo("Selma|1988-02-17|SINGLE|MAIN|4711|2012-05-01|2027-12-31");
    }

    @Test
    void letsWhoeverHasNoActiveRoleInHitobitoLeave() {
        imports.run("hitobito", ReadExtent.EVERYTHING, "Test");
        systems.systems().hitobito().dismiss("600102");

        ImportRun run = imports.run("hitobito", ReadExtent.EVERYTHING, "Test");

        assertThat(run.difference().left()).isEqualTo(1);
        assertThat(world.one("select to_date is not null from membership where member_id = ?", world.member("600102")))
                .isEqualTo("t");
    }

    @Test
    void readsEverythingEachNightUnlessItWasReadLately() {
        int before = systems.systems().civiServer.seen().size();
        assertThat(nightly.run("civicrm").orElseThrow().membersNew()).isEqualTo(2);
        assertThat(systems.asked(before)).noneMatch(asked -> asked.contains("modified_date\",\">"));

        before = systems.systems().civiServer.seen().size();
        nightly.run("civicrm");
        assertThat(systems.asked(before)).first().asString().contains("modified_date\",\">");

        systems.clock().pass(Duration.ofHours(24));
        before = systems.systems().civiServer.seen().size();
        nightly.run("civicrm");
        assertThat(systems.asked(before)).noneMatch(asked -> asked.contains("modified_date\",\">"));
    }

    @Test
    void takesWhoeverIsAMemberInGroundhogg() {
        ImportRun run = imports.run("groundhogg", ReadExtent.CHANGES, "Test");

        assertThat(run.problem()).isNull();
        assertThat(systems.members()).isEqualTo("700101");
        assertThat(world.one("""
                        select concat_ws('|', m.first_name, m.birth_date, s.category, u.number, s.from_date, s.dues_paid_until)
                        from member m join membership s on s.member_id = m.id join unit u on u.id = s.unit_id
                        where m.number = '700101'""")).isEqualTo("Selma|1988-02-17|SINGLE|BE-3|2012-05-01|2027-12-31");
    }

    @Test
    void changesNothingTheSecondTime() {
        systems.everything();
        long changes = world.changes();

        ImportRun second = systems.everything();

        assertThat(second.membersUnchanged()).isEqualTo(2);
        assertThat(world.changes()).isEqualTo(changes);
    }

    @Test
    void asksOnlyForWhatChangedAndStillKnowsEverybody() {
        systems.everything();
        systems.civi().row("Phone", 22).put("phone", "079 555 77 77");
        systems.civi().row("Contact", 101).put("modified_date", "2099-01-01 00:00:00");
        int before = systems.systems().civiServer.seen().size();

        ImportRun run = systems.changes();

        assertThat(systems.asked(before)).hasSize(2).first().asString().contains("modified_date");
        assertThat(run.membersChanged()).isEqualTo(1);
        assertThat(run.difference().missing()).isZero();
        assertThat(systems.mobile("700101")).isEqualTo("+41795557777");
    }

    @Test
    void noticesWhoIsGoneFromTheSystem() {
        systems.everything();
        systems.civi().row("Contact", 105).put("is_deleted", true).put("modified_date", "2099-01-01 00:00:00");

        assertThat(systems.changes().difference().missing()).isEqualTo(1);
        assertThat(systems.everything().difference().missing()).isEqualTo(1);
    }

    @Test
    void readsEverythingWhereNothingWasReadBeforeOrAnythingElse() {
        int before = systems.systems().civiServer.seen().size();
        systems.changes();
        assertThat(systems.asked(before)).noneMatch(asked -> asked.contains("modified_date\",\">"));

        world.jdbc().sql("update crm_reading set fields = 'other'").update();
        before = systems.systems().civiServer.seen().size();
        systems.changes();
        assertThat(systems.asked(before)).noneMatch(asked -> asked.contains("modified_date\",\">"));
    }

    @Test
    void holdsBackWhatCannotBeWithTheRecordInPlainForm() {
        systems.civi().row("Contact", 105).put("birth_date", "2001-02-30");

        ImportRun run = systems.everything();

        assertThat(world.reasons(run)).containsEntry("unreadable-date", 1L);
        assertThat(world.one(
                        "select original ->> 'record' || ' ' || (original ->> 'birth_date') || ' ' "
                                + "|| (original ->> 'last_name') from quarantine where run_id = ? and severity = 'ERROR'",
                        run.id()))
                .isEqualTo("105 2001-02-30 van der Proef");
    }

    @Test
    void namesAUnitThatDoesNotExistHere() {
        systems.civi().row("Membership", 41).put("membership_type_id.member_of_contact_id", 77);
        ImportRun run = systems.everything();
        assertThat(world.reasons(run)).containsEntry("unknown-unit", 1L);
    }

    @Test
    void tellsTheOutboxWhichRecordIsWhoseAndWhatWasSeen() {
        systems.everything();

        assertThat(world.one(
                        "select source_id from outbox_record where system = 'civicrm' and member_id = ?",
                        world.member("700101")))
                .isEqualTo("101");
        assertThat(world.one(
                        "select mobile from import_seen_member where source = 'civicrm' and member_id = ?",
                        world.member("700101")))
                .isEqualTo("+41795550123");
    }

    @Test
    void refusesASystemThatIsNotConfigured() {
        assertThatThrownBy(() -> imports.run("file-drop", ReadExtent.EVERYTHING, "Test"))
                .isInstanceOfSatisfying(
                        ImportRefusedException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("system-unknown"));
    }
}
