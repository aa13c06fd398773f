package org.foyer.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foyer.remote.StubServer.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;

class RemoteSystemTest {

    private static final RemoteRequest READ = RemoteRequest.get("/people").header("X-Key", "hunter2");
    private static final RemoteRequest WRITE = RemoteRequest.send(HttpMethod.POST, "/people", "application/json", "{}");

    private final StubServer server = new StubServer(request -> Reply.json(200, "{\"name\":\"Zoé\"}"));
    private final SettableClock clock = new SettableClock();
    private final List<Duration> pauses = new ArrayList<>();
    private final RemoteSystem system =
            new RemoteSystem("the CRM", RemoteSettings.impatient(server.url()), clock, pauses::add);

    @AfterEach
    void stop() {
        system.close();
        server.close();
    }

    @Test
    void givesTheWholeAnswer() {
        assertThat(system.send(READ).json().path("name").asString()).isEqualTo("Zoé");
    }

    @Test
    void encodesWhateverStandsInTheQuery() {
        Map<String, String> query = Map.of("filter[name][eq]", "a+b & c=ü {x}");

        system.send(READ.with(query));

        assertThat(server.last().query()).isEqualTo(query);
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENCE", "ERROR_500", "BUSY_503", "CUT_CONNECTION", "DRIP"})
    void callsASystemUnavailableThatDoesNotAnswerProperly(Fault fault) {
        server.always(fault);

        assertThatThrownBy(() -> system.send(WRITE))
                .isInstanceOf(RemoteUnavailableException.class)
                .hasMessageStartingWith("the CRM");
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML_200", "CUT_JSON", "WRONG_CHARSET"})
    void refusesAnAnswerThatIsNoJson(Fault fault) {
        server.always(fault);
        RemoteAnswer answer = system.send(READ);

        assertThatThrownBy(answer::json)
                .isInstanceOf(RemoteGarbledException.class)
                .hasMessageNotContaining("Ann");
    }

    @Test
    void stopsReadingAnEndlessAnswer() {
        server.always(Fault.ENDLESS);

        assertThatThrownBy(() -> system.send(READ))
                .isInstanceOf(RemoteGarbledException.class)
                .hasMessageContaining("more than 262144 bytes");
    }

    @Test
    void followsNoRedirectWithAKey() {
        server.always(Fault.REDIRECT);

        assertThatThrownBy(() -> system.send(READ))
                .isInstanceOf(RemoteMisconfiguredException.class)
                .hasMessageContaining("redirect");
        assertThat(server.seen()).hasSize(1);
    }

    @Test
    void repeatsAReadingUntilItSucceeds() {
        server.next(Fault.ERROR_500, Fault.CUT_CONNECTION);

        assertThat(system.send(READ).status()).isEqualTo(200);
        assertThat(server.seen()).hasSize(3);
        assertThat(pauses).hasSize(2);
    }

    @Test
    void neverRepeatsAWriting() {
        server.always(Fault.ERROR_500);

        assertThatThrownBy(() -> system.send(WRITE)).isInstanceOf(RemoteUnavailableException.class);
        assertThat(server.seen()).hasSize(1);
    }

    @Test
    void doesNotWaitInLineForASystemThatWantsMinutes() {
        server.always(Fault.BUSY_503);

        var refusal = catchThrowableOfType(RemoteUnavailableException.class, () -> system.send(READ));

        assertThat(refusal.retryAfter()).contains(Duration.ofMinutes(2));
        assertThat(server.seen()).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void asksNothingWhileTheSystemWantsToBeLeftAlone() {
        server.next(Fault.BUSY_503);
        assertThatThrownBy(() -> system.send(READ)).isInstanceOf(RemoteUnavailableException.class);

        clock.pass(Duration.ofSeconds(119));
        assertThatThrownBy(() -> system.send(READ)).isInstanceOf(RemoteUnavailableException.class);
        assertThat(server.seen()).hasSize(1);

        clock.pass(Duration.ofSeconds(2));
        assertThat(system.send(READ).status()).isEqualTo(200);
    }

    @Test
    void leavesADeadSystemAloneAndProbesItOnceLater() {
        server.always(Fault.ERROR_500);
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> system.send(WRITE)).isInstanceOf(RemoteUnavailableException.class);
        }
        assertThat(server.seen()).as("five failures open the circuit").hasSize(5);

        clock.pass(Duration.ofSeconds(61));
        assertThatThrownBy(() -> system.send(READ)).isInstanceOf(RemoteUnavailableException.class);
        assertThat(server.seen()).as("one probe, not three attempts").hasSize(6);

        clock.pass(Duration.ofSeconds(61));
        assertThatThrownBy(() -> system.send(WRITE)).isInstanceOf(RemoteUnavailableException.class);
        assertThat(server.seen()).as("a failed probe doubles the rest").hasSize(6);

        server.well();
        clock.pass(Duration.ofSeconds(61));
        assertThat(system.send(WRITE).status()).isEqualTo(200);
    }

    @Test
    void stopsAskingWithARefusedKey() {
        server.always(Fault.UNAUTHORISED_TEXT);
        assertThat(system.send(READ).status()).isEqualTo(401);

        assertThatThrownBy(() -> system.send(READ)).isInstanceOf(RemoteMisconfiguredException.class);
        assertThat(server.seen()).hasSize(1);
    }

    @Test
    void keepsItsDistanceBetweenRequests() {
        RemoteProperties paced = new RemoteProperties(
                server.url(),
                true,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                RemoteSettings.impatient(server.url()).maxAnswer(),
                1,
                Duration.ofMillis(250),
                1,
                Duration.ofMillis(1),
                Duration.ofSeconds(1),
                5,
                Duration.ofMinutes(1));
        try (RemoteSystem slow = new RemoteSystem("slow", paced, clock, pauses::add)) {
            slow.send(READ);
            slow.send(READ);
        }
        assertThat(pauses).containsExactly(Duration.ofMillis(250));
    }

    @Test
    void refusesPlainHttpWithoutPermission() {
        assertThatThrownBy(() -> new RemoteProperties(
                        URI.create("http://crm.example.org"),
                        false,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        RemoteSettings.impatient(server.url()).maxAnswer(),
                        1,
                        Duration.ZERO,
                        1,
                        Duration.ofMillis(1),
                        Duration.ofSeconds(1),
                        5,
                        Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
    }

    @Test
    void showsNoKeyAndNoBody() {
        assertThat(READ.toString()).isEqualTo("GET /people");
        assertThat(Secret.of("hunter2").toString()).doesNotContain("hunter2");
        assertThat(system.send(READ).toString()).doesNotContain("Zoé");
    }
}
