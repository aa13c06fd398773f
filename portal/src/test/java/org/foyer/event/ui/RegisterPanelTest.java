package org.foyer.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.foyer.content.Library;
import org.foyer.event.PlantedEvents;
import org.foyer.event.RegistrationStage;
import org.foyer.form.Forms;
import org.foyer.form.Submission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs(value = "78560020", section = "EVENT-P")
class RegisterPanelTest extends SpringBrowserlessTest {

    @Autowired
    Library library;

    @Autowired
    Forms forms;

    @Autowired
    Submission submission;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private PlantedEvents events;
    private RegistrationStage stage;

    @BeforeEach
    void stage() {
        members.section("EVENT-P");
        events = new PlantedEvents(library);
        stage = new RegistrationStage(forms, submission, jdbc);
        stage.clear();
        events.event("panel", "EVENT-P", Map.of());
    }

    @AfterEach
    void takeAway() {
        events.close();
        stage.clear();
    }

    @Test
    void leadsToTheFormAndSaysHowManyPlacesAreLeft() {
        UI.getCurrent().navigate("events/panel");
        assertThat(words()).contains("Noch 2 Plätze frei");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getHref().equals("forms/panel"))
                .extracting(Anchor::getText)
                .containsExactly("Anmelden");
    }

    @Test
    void offersTheWaitingListOfAFullEventAndNothingOfOneWithoutIt() {
        events.event("panel", "EVENT-P", Map.of("capacity", 0));
        UI.getCurrent().navigate("events/panel");
        assertThat(words()).contains("Ausgebucht, mit Warteliste");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Auf die Warteliste");
        events.event("panel", "EVENT-P", Map.of("capacity", 0, "waitingList", false));
        UI.getCurrent().navigate("events");
        UI.getCurrent().navigate("events/panel");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("forms/panel");
    }

    @Test
    void letsAMemberCancelAfterAskingOnce() {
        stage.register("panel", "me");
        UI.getCurrent().navigate("events/panel");
        assertThat(words()).contains("Sie sind angemeldet und haben einen Platz.");
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Abmelden"))
                        .findFirst()
                        .orElseThrow())
                .click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words()).contains("Noch 2 Plätze frei");
    }

    @Test
    void showsTheNextEventOnTheStartPage() {
        stage.register("panel", "me");
        UI.getCurrent().navigate("");
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Kurs panel");
    }

    private List<String> words() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
