package org.foyer.outbox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.audit.Looks;
import org.foyer.outbox.CrmTest;
import org.foyer.outbox.CrmWorld;
import org.foyer.outbox.FieldGroup;
import org.foyer.outbox.OutboxCase;
import org.foyer.outbox.OutboxDesk;
import org.foyer.outbox.Sending;
import org.foyer.remote.Fault;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CrmTest
@SignedInAs(value = "70900001", firstName = "Ruth", lastName = "Wenger", section = "O1")
class OutboxViewTest extends SpringBrowserlessTest {

    @Autowired
    CrmWorld.Stage stage;

    @Autowired
    Sending sending;

    @Autowired
    OutboxDesk desk;

    @Autowired
    Looks looks;

    @Autowired
    TestMembers members;

    private MemberId selma;

    @BeforeEach
    void raise() {
        selma = stage.raise();
        stage.importSaw(selma, "mobile", "+41795550123");
    }

    @AfterEach
    void end() {
        stage.end();
    }

    private void mayImport() {
        members.officeAtTheTop(members.byNumber("70900001"), Permission.IMPORT_MEMBERS);
    }

    private void conflict() {
        stage.civi().row("Contact", 101).put("last_name", "Brönnimann-Kunz");
        stage.lastName(selma, "Kunz");
        sending.workOff();
    }

    @Test
    @SignedInAs(value = "70900002", section = "O2")
    void givesNothingToAnOfficeOfOneSection() {
        members.office(members.byNumber("70900002"), members.section("O2"), Permission.IMPORT_MEMBERS);
        conflict();
        UI.getCurrent().navigate("office/outbox");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
        assertThat(words()).doesNotContain("Kunz");
        assertThatThrownBy(() -> desk.find(OutboxCase.Kind.CONFLICT, 0, 10)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(desk::counts).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(desk::state).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(desk::resume).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> desk.retry(selma)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> desk.keepMembers(selma, FieldGroup.NAME)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> desk.keepTheirs(selma, FieldGroup.NAME)).isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void isNotThereWithoutAMemberSystem() {
        mayImport();
        stage.end();
        UI.getCurrent().navigate("office/outbox");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    void letsTheMembersValueWin() {
        mayImport();
        conflict();
        UI.getCurrent().navigate("office/outbox");
        assertThat(words()).contains("Selma Kunz", "Nachname: Kunz", "Nachname: Brönnimann-Kunz");
        assertThat(looks.receiptsOf(selma, 0, 10))
                .as("a name is no contact detail")
                .isEmpty();

        test(find(Button.class).withText("Angabe des Mitglieds gilt").single()).click();
        assertThat(words()).contains("Alles ist dort, wo es hingehört.");
        sending.workOff();
        assertThat(stage.civi().row("Contact", 101).path("last_name").asString())
                .isEqualTo("Kunz");
        assertThat(stage.state(selma, "last_name")).isEqualTo("ACCEPTED");
    }

    @Test
    void letsTheAdministrationsValueWin() {
        mayImport();
        conflict();
        UI.getCurrent().navigate("office/outbox");
        test(find(Button.class).withText("Angabe der Verwaltung gilt").single()).click();

        assertThat(stage.one("select last_name from member where id = ?", selma.value()))
                .isEqualTo("Brönnimann-Kunz");
        assertThat(stage.one(
                        "select actor from change where member_id = ? and channel = 'crm' and entity = 'member'",
                        selma.value()))
                .contains("Ruth Wenger");
        sending.workOff();
        assertThat(stage.state(selma, "last_name")).isEqualTo("OVERWRITTEN");
    }

    @Test
    void showsWhatWasRefusedWithTheReasonAndSendsItAgain() {
        mayImport();
        stage.civi().broken.add("Phone.update");
        stage.mobile(selma, "+41795559988");
        sending.workOff();
        UI.getCurrent().navigate("office/outbox");
        assertThat(looks.receiptsOf(selma, 0, 10))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.look().fields()).containsExactly("MOBILE"));
        assertThat(words()).contains("Mobiltelefon: +41795559988", "Error ID: aB3d-eF6h");

        stage.civi().broken.clear();
        test(find(Button.class).withText("Nochmals senden").single()).click();
        sending.workOff();
        assertThat(stage.theirMobile()).isEqualTo("+41795559988");
    }

    @Test
    void resumesWhatAWrongKeyHadStopped() {
        mayImport();
        stage.mobile(selma, "+41795559988");
        stage.server.always(Fault.UNAUTHORISED_TEXT);
        sending.workOff();
        UI.getCurrent().navigate("office/outbox");
        assertThat(words()).contains("An civicrm wird nichts gesendet, bis jemand fortsetzt.");
        assertThat(find(NativeButton.class).all().stream()
                        .map(chip -> chip.getElement().getTextRecursively()))
                .contains("Wartet1");

        test(find(Button.class).withText("Fortsetzen").single()).click();
        assertThat(words()).contains("Verbunden mit civicrm");
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
