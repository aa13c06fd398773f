package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What a member changed and the member system does not have yet is not undone by what is read there. */
@SystemTest
class SystemOnItsWayTest {

    @Autowired
    SystemWorld systems;

    @Autowired
    ImportWorld world;

    @Autowired
    TransactionTemplate transaction;

    private UUID selma;

    @BeforeEach
    void found() {
        systems.found().everything();
        selma = world.member("700101");
        // the clock of the tests may be a day ahead of the database's
        change("import", "update postal_address set valid_from = '2015-01-01' where member_id = ?");
    }

    @Test
    void keepsAChangeThatIsStillToBeSentThoughTheSystemChangedTheSame() {
        change("update contact_point set value = '+41795559988' where member_id = ? and kind = 'MOBILE'");
        change("update member set first_name = 'Selma Maria' where id = ?");
        systems.civi().row("Phone", 22).put("phone", "079 555 77 77");
        systems.civi().row("Contact", 101).put("first_name", "Selmina");

        ImportRun run = systems.everything();

        assertThat(world.reasons(run)).doesNotContainKey("portal-edit-overwritten");
        assertThat(systems.mobile("700101")).isEqualTo("+41795559988");
        assertThat(world.one("select first_name from member where id = ?", selma))
                .isEqualTo("Selma Maria");
        assertThat(world.one("select mobile from import_seen_member where source = 'civicrm' and member_id = ?", selma))
                .as("what was last seen stays, so that the outbox finds that both sides changed it")
                .isEqualTo("+41795550123");
    }

    @Test
    void keepsAnAddressOfWhichAPartIsOnItsWay() {
        change("update postal_address set street = 'Quartiergasse' where member_id = ?");
        systems.civi().row("Address", 32).put("city", "Thun");

        systems.everything();

        assertThat(world.one(
                        "select string_agg(street || ' ' || town, ', ') from postal_address where member_id = ?",
                        selma))
                .isEqualTo("Quartiergasse Bern");
    }

    @Test
    void takesTheSystemsWordOnceTheChangeWasRefusedThere() {
        change("update contact_point set value = '+41795559988' where member_id = ? and kind = 'MOBILE'");
        systems.civi().row("Phone", 22).put("phone", "079 555 77 77");
        systems.everything();
        world.jdbc().sql("update outbox_field set state = 'REFUSED'").update();

        systems.everything();

        assertThat(world.one(
                        "select string_agg(value, ' ' order by value) from contact_point where member_id = ? and kind = 'MOBILE'",
                        selma))
                .isEqualTo("+41795557777 +41795559988");
    }

    @Test
    void keepsWhatWasTakenOverWhileTheSystemWasRead() {
        change("update contact_point set value = '+41795559988' where member_id = ? and kind = 'MOBILE'");
        // the page with Selma was read, then her change went over, and the import has been told of it
        world.jdbc()
                .sql("update outbox_field set state = 'ACCEPTED', since = ?")
                .param(systems.clock().instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
        world.jdbc()
                .sql("update import_seen_member set mobile = '+41795559988' where member_id = ?")
                .param(selma)
                .update();

        systems.everything();

        assertThat(systems.mobile("700101")).isEqualTo("+41795559988");
    }

    @Test
    void readsAgainWhatItWroteItselfThoughTheSystemDoesNotCountItAsAChange() {
        change("update contact_point set value = '+41795559988' where member_id = ? and kind = 'MOBILE'");
        systems.civi().row("Phone", 22).put("phone", "+41795559988");
        world.jdbc()
                .sql("update outbox_field set state = 'ACCEPTED', since = ?")
                .param(systems.clock().instant().atOffset(java.time.ZoneOffset.UTC))
                .update();

        systems.changes();

        assertThat(world.one("select record ->> 'mobile' from crm_row where source_id = '101'"))
                .isEqualTo("+41795559988");
    }

    private void change(String sql) {
        change("portal", sql);
    }

    private void change(String channel, String sql) {
        Acting.as(new Actor("Test", null, channel), () -> {
            transaction.executeWithoutResult(
                    status -> world.jdbc().sql(sql).param(selma).update());
            return sql;
        });
    }
}
