package org.foyer.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.event.Registration.State.CANCELLED;
import static org.foyer.event.Registration.State.REGISTERED;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.foyer.content.Library;
import org.foyer.form.Forms;
import org.foyer.form.Submission;
import org.foyer.form.SubmissionRefusedException;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs(value = "78560010", section = "EVENT-M")
class MemberRegistrationTest {

    @Autowired
    Library library;

    @Autowired
    Forms forms;

    @Autowired
    Submission submission;

    @Autowired
    EventRegistrations registrations;

    @Autowired
    EventPersonalData data;

    @Autowired
    StandingOfAnswers standing;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private PlantedEvents events;
    private RegistrationStage stage;

    @BeforeEach
    void stage() {
        members.section("EVENT-M");
        events = new PlantedEvents(library);
        stage = new RegistrationStage(forms, submission, jdbc);
        stage.clear();
        events.event("mine", "EVENT-M", Map.of("once", true));
    }

    @AfterEach
    void takeAway() {
        events.close();
        stage.clear();
    }

    @Test
    void remembersWhatAMemberRegisteredForUntilTheyCancel() {
        UUID answer = stage.register("mine", "me").answer();
        assertThat(registrations.mine()).singleElement().satisfies(mine -> {
            assertThat(mine.state()).isEqualTo(REGISTERED);
            assertThat(registrations.told(mine)).isPresent();
            assertThat(registrations.canCancel(mine)).isTrue();
        });
        assertThatThrownBy(() -> stage.register("mine", "me")).isInstanceOf(SubmissionRefusedException.class);
        assertThat(registrations.cancelMine(answer)).isTrue();
        assertThat(registrations.cancelMine(answer)).isTrue();
        assertThat(registrations.mine()).isEmpty();
        assertThat(stage.count("mine", CANCELLED)).isEqualTo(1);
        stage.register("mine", "me");
        assertThat(registrations.mine()).hasSize(1);
    }

    @Test
    void cancelsNothingOfSomebodyElse() {
        UUID answer = stage.register("mine", "me").answer();
        jdbc.sql("update form_answer set member_id = ? where id = ?")
                .params(members.member("78560011", "Reto", "Bühler", "de").value(), answer)
                .update();
        assertThat(registrations.cancelMine(answer)).isFalse();
        assertThat(stage.count("mine", REGISTERED)).isEqualTo(1);
    }

    @Test
    void tellsTheMemberAndTheOfficeHowItStands() {
        UUID answer = stage.register("mine", "me").answer();
        assertThat(data.about(members.byNumber("78560010")))
                .singleElement()
                .satisfies(section -> assertThat(section.rows())
                        .singleElement()
                        .asString()
                        .contains("REGISTERED", "Kurs mine")
                        .doesNotContain("token"));
        assertThat(standing.concerns("mine")).isTrue();
        assertThat(standing.concerns("other")).isFalse();
        assertThat(standing.of(List.of(answer), Locale.GERMAN)).containsEntry(answer, "Hat einen Platz");
        registrations.cancelMine(answer);
        assertThat(standing.of(List.of(answer), Locale.GERMAN)).containsEntry(answer, "Abgemeldet");
    }

    @Test
    void keepsTheAnswerAtLeastUntilTheEventIsOver() {
        events.event("mine", "EVENT-M", Map.of("keepDays", 1));
        UUID answer = stage.register("mine", "me").answer();
        assertThat(jdbc.sql("select delete_on > current_date + 20 from form_answer where id = ?")
                        .param(answer)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
