package org.foyer.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.foyer.remote.Fault;
import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteSettings;
import org.foyer.remote.RemoteSystem;
import org.foyer.remote.Secret;
import org.foyer.remote.SettableClock;
import org.foyer.remote.StubServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CleverReachClientTest {

    private static final Instant CONSENT = Instant.parse("2027-02-01T08:00:00Z");
    private final FakeCleverReach cleverReach = new FakeCleverReach();
    private final StubServer server = cleverReach.server;
    private final SettableClock clock = new SettableClock();
    private final RemoteSystem system = new RemoteSystem("CleverReach", RemoteSettings.impatient(server.url()), clock);

    @AfterEach
    void stop() {
        system.close();
        cleverReach.close();
    }

    private CleverReachClient client(String secret) {
        CleverReachProperties properties = new CleverReachProperties(
                RemoteSettings.impatient(server.url()),
                "our-app",
                Secret.of(secret),
                "Foyer",
                3,
                2,
                Map.of(),
                Map.of("language", "sprache"));
        return new CleverReachClient(system, properties, clock);
    }

    private CleverReachClient client() {
        return client("app-secret");
    }

    private static Recipient recipient(String email, String first, String last) {
        return new Recipient(email, CONSENT, first, last);
    }

    @Test
    void addsCorrectsAndRemovesOnlyWhatIsOurs() {
        RecipientReport report = client().synchronise(
                        "1123825",
                        List.of(
                                recipient("Selma@example.org", "Selma", "Brönnimann-Kunz"),
                                recipient("maartje@example.org", "Maartje", "van der Proef"),
                                recipient("MAARTJE@example.org", "Piet", "van der Proef")));

        assertThat(report).hasToString("added 1, updated 1, removed 2, unsubscribed 0, not taken 0");
        assertThat(cleverReach.emails())
                .containsExactlyInAnyOrder("selma@example.org", "presse@zeitung.example", "maartje@example.org");
        assertThat(cleverReach.entry("maartje@example.org").path("activated").asLong())
                .isEqualTo(CONSENT.getEpochSecond());
    }

    @Test
    void neverActivatesWhoSignedOffThere() {
        RecipientReport report = client().synchronise(
                        "1123825",
                        List.of(new Recipient(
                                "loic@example.org", Instant.parse("2020-01-01T00:00:00Z"), "Loïc", "Neuer Name")));

        assertThat(report.unsubscribed()).containsExactly("loic@example.org");
        assertThat(cleverReach.entry("loic@example.org").path("active").asBoolean())
                .isFalse();
        assertThat(server.seen())
                .filteredOn(seen -> seen.path().endsWith("/upsert"))
                .isEmpty();
    }

    @Test
    void addsAgainWhoAgreedAnewAfterSigningOff() {
        List<Recipient> agreed = List.of(recipient("loic@example.org", "Loïc", "Perrenoud"));
        assertThat(client().synchronise("1123825", agreed).agreedAgain()).containsExactly("loic@example.org");
        assertThat(client().synchronise("1123825", agreed).added()).isEqualTo(1);
        assertThat(cleverReach.entry("loic@example.org").path("active").asBoolean())
                .isTrue();
    }

    @Test
    void removesThoseWhoWantNothingMoreThoughABatchIsRefused() {
        RecipientReport report = client().synchronise(
                        "1123825",
                        List.of(
                                recipient("refuse.all@example.org", "A", "B"),
                                recipient("second@example.org", "C", "D"),
                                recipient("third@example.org", "E", "F")));
        assertThat(report.notTaken())
                .extracting(NotTaken::key)
                .containsExactly("refuse.all@example.org", "second@example.org");
        assertThat(cleverReach.emails()).contains("third@example.org").doesNotContain("selma@example.org");
    }

    @Test
    void tellsLanguageAndUnitWhereAnAttributeIsNamed() {
        client().synchronise(
                        "1123825",
                        List.of(new Recipient("new@example.org", CONSENT, "N", "W", Map.of("language", "fr"))));
        assertThat(cleverReach
                        .entry("new@example.org")
                        .at("/global_attributes/sprache")
                        .asString())
                .isEqualTo("fr");
    }

    @Test
    void sendsNothingTheSecondTime() {
        List<Recipient> agreed = List.of(recipient("selma@example.org", "Selma", "Brönnimann"));
        client().synchronise("1123825", agreed);

        assertThat(client().synchronise("1123825", agreed))
                .hasToString("added 0, updated 0, removed 0, unsubscribed 0, not taken 0");
    }

    @Test
    void namesTheEntryThatWasNotTaken() {
        RecipientReport report =
                client().synchronise("1123825", List.of(recipient("broken@@example", "Bruno", "Muster")));

        assertThat(report.notTaken())
                .singleElement()
                .satisfies(entry -> assertThat(entry.key()).isEqualTo("broken@@example"));
    }

    @Test
    void doesNotMindThatAnAddressIsGoneAlready() {
        client().remove("1123825", "nobody@example.org");
        cleverReach.notFound = null;
        client().remove("1123825", "nobody@example.org");

        assertThat(server.last().path()).isEqualTo(FakeCleverReach.GROUP + "/nobody@example.org");
    }

    @Test
    void recognisesAnErrorWithStatus200AndOneInAPlainLine() {
        assertThatThrownBy(() -> client().synchronise("200", List.of())).isInstanceOf(RefusedByServiceException.class);
        assertThatThrownBy(() -> client().synchronise("500", List.of()))
                .isInstanceOfSatisfying(
                        RefusedByServiceException.class,
                        refusal -> assertThat(refusal.words()).isEqualTo("Group not found"));
    }

    @Test
    void asksForOneTokenAndKeepsIt() {
        client().groups();
        CleverReachClient client = client();
        assertThat(client.groups()).isEqualTo(Map.of("1123825", "Prüfgruppe"));
        client.groups();

        assertThat(server.seen())
                .filteredOn(seen -> seen.path().equals("/oauth/token.php"))
                .as("one for each client")
                .hasSize(2);
    }

    @Test
    void saysThatTheApplicationIsNotKnown() {
        assertThatThrownBy(() -> client("wrong").groups())
                .isInstanceOf(RemoteMisconfiguredException.class)
                .hasMessageContaining("client-secret");
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingOnABrokenAnswer(Fault fault) {
        server.fine(1).always(fault);

        assertThatThrownBy(() -> client().synchronise("1123825", List.of())).isInstanceOf(RemoteException.class);
        assertThat(cleverReach.emails()).hasSize(4);
    }
}
