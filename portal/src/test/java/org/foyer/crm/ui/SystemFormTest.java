package org.foyer.crm.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import org.foyer.access.Permission;
import org.foyer.connector.CrmServers;
import org.foyer.crm.ImportSystem;
import org.foyer.crm.ReadExtent;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@Import(CrmServers.class)
@TestPropertySource(
        locations = "classpath:connector/played.properties",
        properties = {
            "foyer.embedded.postgres.database=systemform",
            "db-scheduler.enabled=false",
            "foyer.import.system.patience=0s",
        })
@SignedInAs(value = "70610001", section = "S1")
class SystemFormTest extends ImportPages {

    @Autowired
    CrmServers.Systems systems;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void found() {
        systems.refresh();
        jdbc.sql("delete from crm_reading").update();
    }

    @Test
    void isNotThereForTheOfficeOfOneSection() {
        members.office(members.byNumber("70610001"), members.section("S1"), Permission.IMPORT_MEMBERS);
        UI.getCurrent().navigate("office/import");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
        assertThat(words()).doesNotContain("CiviCRM");
    }

    @Test
    @SignedInAs(value = "70610002", section = "S2")
    void readsEverythingAtFirstAndThenOffersWhatChanged() {
        open("70610002");
        assertThat(extents().getListDataView().getItems()).containsExactly(ReadExtent.EVERYTHING);

        systems.civi().row("Membership", 41).put("membership_type_id.member_of_contact_id", 1);
        systems.civi().row("Membership", 41).put("membership_type_id:name", "Einzel");
        test(find(Button.class).withText("Aus CiviCRM lesen").single()).click();
        await().until(() -> state().equals("DONE"));

        UI.getCurrent().navigate("start");
        UI.getCurrent().navigate("office/import");
        assertThat(extents().getListDataView().getItems()).containsExactly(ReadExtent.CHANGES, ReadExtent.EVERYTHING);
        assertThat(extents().getItemLabelGenerator().apply(ReadExtent.CHANGES)).startsWith("Nur was sich seit");
    }

    @Test
    @SignedInAs(value = "70610003", section = "S3")
    void offersEachSystemAndOnlyEverythingWhereChangesCannotBeTold() {
        open("70610003");
        Select<ImportSystem> choice = choice();
        assertThat(choice.getListDataView().getItems().map(ImportSystem::title))
                .containsExactly("CiviCRM", "hitobito", "Groundhogg");

        choice.setValue(choice.getListDataView().getItems().toList().getLast());

        assertThat(extents().getValue()).isEqualTo(ReadExtent.EVERYTHING);
        assertThat(find(Button.class).withText("Aus Groundhogg lesen").all()).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ReadExtent> extents() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<ImportSystem> choice() {
        return find(Select.class).withCaption("System").single();
    }

    private void open(String number) {
        mayImport(number);
        UI.getCurrent().navigate("office/import");
    }

    private String state() {
        return jdbc.sql("select state from import_run order by started_at desc limit 1")
                .query(String.class)
                .optional()
                .orElse("-");
    }
}
