package org.foyer.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs(value = "70600001", section = "S1")
class MainEmailPanelTest extends SpringBrowserlessTest {

    private static final Pattern LINK = Pattern.compile("confirm-email/[A-Za-z0-9_-]{43}");

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void giveAMainEmail() {
        var me = members.byNumber("70600001").value();
        jdbc.sql("delete from contact_point where member_id = ?").param(me).update();
        jdbc.sql("delete from main_email_request where member_id = ?").param(me).update();
        jdbc.sql(
                        "insert into contact_point (member_id, kind, value, main) values (?, 'EMAIL', 'old@panel.example', true)")
                .param(me)
                .update();
    }

    @Test
    void asksForANewAddressAndTellsWhatWaits() {
        UI.getCurrent().navigate("my-data");
        ask("new@panel.example");
        assertThat(text()).contains("new@panel.example wartet auf Ihre Bestätigung");
        assertThat(field().getValue()).isEqualTo("old@panel.example");

        press("Zurücknehmen");
        assertThat(text()).doesNotContain("wartet auf Ihre Bestätigung").contains("Diese Adresse gilt");
    }

    @Test
    void keepsWhatWasTypedWhenItIsNoAddress() {
        UI.getCurrent().navigate("my-data");
        ask("new@@panel");
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).startsWith("Das ist keine E-Mail-Adresse");
        assertThat(field().getValue()).isEqualTo("new@@panel");
    }

    @Test
    void confirmsOnlyWhenTheButtonOnThePageOfTheLinkIsPressed() {
        UI.getCurrent().navigate("my-data");
        ask("link@panel.example");
        var body = jdbc.sql("select text_body from outgoing_mail where recipient = 'link@panel.example' "
                        + "order by created_at desc limit 1")
                .query(String.class)
                .single();
        var link = LINK.matcher(body);
        assertThat(link.find()).isTrue();

        UI.getCurrent().navigate(link.group());
        assertThat(find(H1.class).single().getText()).isEqualTo("E-Mail-Adresse bestätigen");
        assertThat(mainEmail()).isEqualTo("old@panel.example");
        press("Adresse bestätigen");
        assertThat(find(H1.class).single().getText()).isEqualTo("Die Adresse gilt");
        assertThat(mainEmail()).isEqualTo("link@panel.example");

        UI.getCurrent().navigate(link.group());
        assertThat(find(H1.class).single().getText()).isEqualTo("Schon bestätigt");
    }

    @Test
    void saysWhatToDoAboutALinkThatIsNotKnown() {
        UI.getCurrent().navigate("confirm-email/nonsense");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diesen Link kennen wir nicht");
        assertThat(buttons("Adresse bestätigen")).isEmpty();
    }

    private void ask(String address) {
        field().setValue(address);
        press("Neue Adresse bestätigen lassen");
    }

    private EmailField field() {
        return find(EmailField.class).all().stream()
                .filter(field -> field.getAriaLabel().equals(Optional.of("Haupt-E-Mail")))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        buttons(words).getFirst().click();
    }

    private List<Button> buttons(String words) {
        return find(Button.class).all().stream()
                .filter(button -> words.equals(button.getText()))
                .toList();
    }

    private String mainEmail() {
        return jdbc.sql("select value from contact_point where member_id = ? and kind = 'EMAIL' and main")
                .param(members.byNumber("70600001").value())
                .query(String.class)
                .single();
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
