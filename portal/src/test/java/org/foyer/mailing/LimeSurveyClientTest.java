package org.foyer.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.foyer.remote.Fault;
import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteSettings;
import org.foyer.remote.RemoteSystem;
import org.foyer.remote.RemoteUnavailableException;
import org.foyer.remote.Secret;
import org.foyer.remote.SettableClock;
import org.foyer.remote.StubServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimeSurveyClientTest {

    private static final int SURVEY = FakeLimeSurvey.SURVEY;

    private final FakeLimeSurvey limeSurvey = new FakeLimeSurvey();
    private final StubServer server = limeSurvey.server;
    private final RemoteSystem system =
            new RemoteSystem("LimeSurvey", RemoteSettings.impatient(server.url()), new SettableClock());

    @AfterEach
    void stop() {
        system.close();
        limeSurvey.close();
    }

    private LimeSurveyClient client(String password) {
        return new LimeSurveyClient(
                system,
                new LimeSurveyProperties(
                        RemoteSettings.impatient(server.url()),
                        "/index.php/admin/remotecontrol",
                        "portal",
                        Secret.of(password),
                        "fy",
                        3));
    }

    private LimeSurveyClient client() {
        return client("right");
    }

    private static Participant participant(String token, String first) {
        return new Participant(token, first + "@example.org", first, "Muster", "de");
    }

    @Test
    void addsWhoIsMissingAndRemovesOnlyOursWithoutAnAnswer() {
        ParticipantReport report = client().synchronise(
                        SURVEY,
                        List.of(participant("fy_selma_2027", "Selma"), participant("fy_maartje_2027", "Maartje")));

        assertThat(report).isEqualTo(new ParticipantReport(1, 1, 1, List.of()));
        assertThat(limeSurvey.tokens())
                .containsExactlyInAnyOrder("fy_selma_2027", "fy_maartje_2027", "fy_aurelio_2027", "office-guest-1");
        assertThat(server.last().body()).as("the session is ended").contains("release_session_key");
    }

    @Test
    void correctsAnAddressAndKeepsTheToken() {
        Participant moved = new Participant("fy_selma_2027", "selma@new.example", "Selma", "Muster", "de");
        client().synchronise(SURVEY, List.of(moved));
        assertThat(limeSurvey.participants.path(0).at("/participant_info/email").asString())
                .isEqualTo("selma@new.example");
        int requests = server.seen().size();
        client().synchronise(SURVEY, List.of(moved));
        assertThat(server.seen().subList(requests, server.seen().size()))
                .noneMatch(seen -> seen.body().contains("set_participant_properties"));
    }

    @Test
    void takesAnEmptyListForAnEmptyListThoughItComesAsAStatus() {
        limeSurvey.participants.removeAll();

        assertThat(client().synchronise(SURVEY, List.of(participant("fy_selma_2027", "Selma"))))
                .isEqualTo(new ParticipantReport(1, 0, 0, List.of()));
    }

    @Test
    void namesTheParticipantThatWasNotTaken() {
        ParticipantReport report = client().synchronise(SURVEY, List.of(participant("fy_invalid_1", "Bad")));

        assertThat(report.notTaken())
                .singleElement()
                .satisfies(entry -> assertThat(entry.key()).isEqualTo("fy_invalid_1"));
    }

    @Test
    void signsInAgainWhenTheSessionHasEnded() {
        limeSurvey.sessionsEndEarly = true;

        assertThat(client().synchronise(SURVEY, List.of(participant("fy_selma_2027", "Selma")))
                        .removed())
                .isEqualTo(1);
        assertThat(limeSurvey.sessions).isEqualTo(2);
    }

    @Test
    void doesNotTryAWrongPasswordTwice() {
        assertThatThrownBy(() -> client("wrong").synchronise(SURVEY, List.of()))
                .isInstanceOf(RemoteMisconfiguredException.class)
                .hasMessageNotContaining("wrong");
        assertThat(server.seen()).hasSize(1);
    }

    @Test
    void waitsWhenItIsLockedOut() {
        limeSurvey.signInAnswer = "You have exceeded the number of maximum login attempts. Please wait 10 minutes.";

        assertThatThrownBy(() -> client().synchronise(SURVEY, List.of()))
                .isInstanceOf(RemoteUnavailableException.class);
    }

    @Test
    void recognisesARefusalWithStatus200() {
        assertThatThrownBy(() -> client().synchronise(1, List.of()))
                .isInstanceOfSatisfying(
                        RefusedByServiceException.class,
                        refusal -> assertThat(refusal.words()).isEqualTo("Error: Invalid survey ID"));

        limeSurvey.lockedTable = true;
        assertThatThrownBy(() -> client().synchronise(SURVEY, List.of()))
                .isInstanceOf(RemoteMisconfiguredException.class)
                .hasMessageContaining("permissions");
    }

    @Test
    void refusesATokenThatItWouldNotKnowAgain() {
        assertThatThrownBy(() -> client().synchronise(SURVEY, List.of(participant("otherprefix", "Selma"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void removesNobodyOnABrokenAnswer(Fault fault) {
        server.fine(1).always(fault);

        assertThatThrownBy(() -> client().synchronise(SURVEY, List.of())).isInstanceOf(RemoteException.class);
        assertThat(limeSurvey.tokens()).hasSize(4);
    }
}
