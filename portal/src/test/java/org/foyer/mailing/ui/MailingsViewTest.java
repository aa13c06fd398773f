package org.foyer.mailing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.mailing.MailingDesk;
import org.foyer.mailing.MailingStage.Cast;
import org.foyer.mailing.MailingTest;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MailingTest
class MailingsViewTest extends SpringBrowserlessTest {

    @Autowired
    MailingDesk desk;

    @Autowired
    TestMembers members;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void clear() {
        cast.clear();
    }

    @Test
    @SignedInAs(value = "70820001", section = "M1")
    void givesNothingToAnOfficeOfOneSection() {
        members.office(members.byNumber("70820001"), members.section("M1"), Permission.MANAGE_MAILINGS);
        UI.getCurrent().navigate("office/mailings");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
        assertThatThrownBy(desk::reachOfNewsletter).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(desk::openSurveys).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(desk::groups).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(desk::units).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(desk::runNow).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> desk.failures("newsletter:1123825")).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> desk.lastRun("newsletter:1123825")).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> desk.open(1, "x", null, null)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> desk.close(UUID.randomUUID())).isInstanceOf(AccessRefusedException.class);
    }

    @Test
    @SignedInAs(value = "70820002", section = "M1")
    void tellsWhoAgreedHowItWentAndWhoWasNotTaken() {
        var selma = cast.agreed("Selma");
        cast.agreed("Loic");
        jdbc.sql("update contact_point set verified_at = null where member_id = ?")
                .param(selma.value())
                .update();
        jdbc.sql("insert into mailing_run (target, started_at, state, problem) "
                        + "values ('newsletter:1123825', now(), 'FAILED', 'unavailable')")
                .update();
        jdbc.sql("insert into mailing_failure (target, member_id, reason, since) "
                        + "values ('newsletter:1123825', ?, 'error: invalid email', now())")
                .param(selma.value())
                .update();
        open("70820002");
        assertThat(words())
                .anyMatch(words -> words.startsWith("2 Mitglieder haben zugestimmt, 1 davon"))
                .anyMatch(words -> words.startsWith("Der Dienst antwortet nicht."))
                .contains("Der Dienst sagt: «error: invalid email»");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Selma Muster", "Gruppe 1123825");
    }

    @Test
    @SignedInAs(value = "70820003", section = "M1")
    void opensASurveyAndKeepsWhatWasTypedWhenItIsRefused() {
        open("70820003");
        test(find(IntegerField.class).single()).setValue(4711);
        test(find(Button.class).withText("Umfrage öffnen").single()).click();
        TextField title = find(TextField.class).single();
        assertThat(title.getErrorMessage()).isEqualTo("Bitte geben Sie der Umfrage einen Titel.");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(4711);
        test(title).setValue("Hütten 2027");
        test(find(Button.class).withText("Umfrage öffnen").single()).click();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Hütten 2027 (Nummer 4711)");
        assertThat(desk.openSurveys()).hasSize(1);
    }

    private void open(String number) {
        members.officeAtTheTop(members.byNumber(number), Permission.MANAGE_MAILINGS);
        UI.getCurrent().navigate("office/mailings");
    }

    private List<String> words() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
