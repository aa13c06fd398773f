package org.foyer.outbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.foyer.outbox.CrmTest;
import org.foyer.outbox.CrmWorld;
import org.foyer.outbox.Sending;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.widgets.FieldLight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What members see on their own page of the way of their changes. */
@CrmTest
@SignedInAs(value = CrmWorld.SELMA, firstName = "Selma", lastName = "Brönnimann")
class LightsOnMyDataTest extends SpringBrowserlessTest {

    @Autowired
    CrmWorld.Stage stage;

    @Autowired
    Sending sending;

    @Autowired
    TestMembers members;

    private MemberId selma;

    @BeforeEach
    void raise() {
        selma = stage.raise();
        members.tied(CrmWorld.SELMA, "Selma", "Brönnimann", "de");
    }

    @AfterEach
    void end() {
        stage.end();
    }

    @Test
    void saysThatAChangeWaitsAndThenThatItWasTakenOver() {
        open();
        type("079 555 99 88");
        assertThat(light("Mobile")).startsWith("Gespeichert. Wartet auf das Sekretariat, seit ");
        assertThat(counted("Wartet")).isEqualTo("Wartet1");

        sending.workOff();
        open();
        assertThat(light("Mobile")).startsWith("Gespeichert, vom Sekretariat übernommen am ");
        assertThat(counted("Wartet")).isEqualTo("Wartet0");
    }

    @Test
    void showsTheReasonOfARefusalAndKeepsTheValue() {
        stage.civi().broken.add("Phone.update");
        open();
        type("079 555 99 88");
        sending.workOff();
        open();
        assertThat(light("Mobile"))
                .startsWith("Im Portal gespeichert, vom Sekretariat nicht übernommen: Die Mitgliederverwaltung hat")
                .contains("Error ID: aB3d-eF6h");
        assertThat(field("Mobile").getValue()).isEqualTo("079 555 99 88");
        assertThat(counted("Abgelehnt")).isEqualTo("Abgelehnt1");
    }

    @Test
    void showsWhatAnImportReplaced() {
        open();
        type("079 555 99 88");
        sending.workOff();
        stage.change("import", "update contact_point set value = '+41795550000' where member_id = ?", selma.value());
        open();
        assertThat(light("Mobile")).startsWith("Vom Sekretariat ersetzt am ").endsWith("079 555 99 88");
        assertThat(counted("Ersetzt")).isEqualTo("Ersetzt1");
    }

    @Test
    void tellsOfANameThatTheOfficeHasToDecide() {
        stage.importSaw(selma, "mobile", "+41795550123");
        stage.civi().row("Contact", 101).put("last_name", "Brönnimann-Kunz");
        stage.lastName(selma, "Kunz");
        sending.workOff();
        open();
        assertThat(light("Nachname")).contains("Brönnimann-Kunz").contains("klärt, was gilt");
    }

    @Test
    void staysSavedForWhatNobodyChanged() {
        open();
        assertThat(light("Mobile")).isEqualTo("Gespeichert");
    }

    private void open() {
        UI.getCurrent().navigate("my-data");
    }

    private void type(String number) {
        test(field("Mobile")).setValue(number);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private String light(String label) {
        return ((FieldLight) field(label).getHelperComponent()).getElement().getTextRecursively();
    }

    private String counted(String word) {
        return find(NativeButton.class).all().stream()
                .map(button -> button.getElement().getTextRecursively())
                .filter(text -> text.startsWith(word))
                .findFirst()
                .orElseThrow();
    }
}
