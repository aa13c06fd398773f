package org.foyer.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.event.Registration.State.REGISTERED;

import java.util.HashMap;
import java.util.Map;
import org.foyer.content.Library;
import org.foyer.form.Forms;
import org.foyer.form.Submission;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;

@SpringTest
@WithAnonymousUser
class EventWatchTest {

    @Autowired
    Library library;

    @Autowired
    Forms forms;

    @Autowired
    Submission submission;

    @Autowired
    EventWatch watch;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private PlantedEvents events;
    private RegistrationStage stage;
    private int change;

    @BeforeEach
    void threeRegisterForTwoPlaces() {
        members.section("EVENT-W");
        events = new PlantedEvents(library);
        stage = new RegistrationStage(forms, submission, jdbc);
        stage.clear();
        events.event("watched", "EVENT-W", Map.of());
        stage.register("watched", "anna");
        stage.register("watched", "beat");
        stage.register("watched", "cora");
        jdbc.sql("delete from outgoing_mail").update();
    }

    @AfterEach
    void takeAway() {
        events.close();
        stage.clear();
    }

    @Test
    void tellsOnceThatTheTimeChanged() {
        edit(Map.of("eventStart", PlantedEvents.START.plusSeconds(1800).toString()));
        watch.look();
        watch.look();
        assertThat(stage.mails("anna")).containsExactly("Geändert: Kurs watched");
        assertThat(stage.mails("cora")).containsExactly("Geändert: Kurs watched");
        assertThat(stage.lastMail("anna")).contains("Bisher:", "Neu:", "/registrations/");
    }

    @Test
    void tellsOfAnotherPlaceOnlyThoseWhoReadItDifferently() {
        edit(Map.of("eventPlace_fr", "Chalet"));
        watch.look();
        assertThat(stage.mails("anna")).isEmpty();
        edit(Map.of("eventPlace", "Passhaus"));
        watch.look();
        assertThat(stage.lastMail("anna")).contains("Talhaus", "Passhaus");
    }

    @Test
    void tellsThatItIsOffAndThatItTakesPlaceAfterAll() {
        edit(Map.of("eventOff", true));
        watch.look();
        assertThat(stage.mails("anna")).containsExactly("Abgesagt: Kurs watched");
        edit(Map.of());
        watch.look();
        assertThat(stage.lastMail("anna")).contains("findet nun doch statt");
    }

    @Test
    void tellsNobodyOfAnOlderState() {
        edit(Map.of("title", "Neu"));
        watch.look();
        change = -1;
        edit(Map.of("eventPlace", "Anderswo"));
        watch.look();
        assertThat(stage.mails("anna")).isEmpty();
    }

    @Test
    void movesUpWhenThereAreMorePlacesAndTakesNoneAwayWhenThereAreFewer() {
        edit(Map.of("capacity", 3));
        watch.look();
        assertThat(stage.mails("cora")).containsExactly("Sie haben einen Platz: Kurs watched");
        edit(Map.of("capacity", 1));
        watch.look();
        assertThat(stage.count("watched", REGISTERED)).isEqualTo(3);
        assertThat(stage.mails("cora")).hasSize(1);
    }

    @Test
    void keepsRegistrationsWhenTheFormIsGone() {
        events.remove("watched");
        watch.look();
        assertThat(stage.count("watched", REGISTERED)).isEqualTo(2);
        assertThat(stage.mails("anna")).isEmpty();
    }

    @Test
    void freesThePlaceOfAnAnswerThatTheOfficeRefused() {
        jdbc.sql("update form_answer set state = 'REFUSED' where sender_name = 'anna@example.org'")
                .update();
        watch.look();
        assertThat(stage.waiting("watched")).isEmpty();
        assertThat(stage.mails("cora")).containsExactly("Sie haben einen Platz: Kurs watched");
    }

    /** What an editor changed, a little later than the time before. */
    private void edit(Map<String, ?> further) {
        change++;
        var all = new HashMap<String, Object>(further);
        all.put(
                "mgnl:lastModified",
                PlantedEvents.CHANGED.plusSeconds(change * 60L).toString());
        events.event("watched", "EVENT-W", all);
    }
}
