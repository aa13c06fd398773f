package org.foyer.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Base64;
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
import org.foyer.remote.StubServer.Reply;
import org.foyer.remote.StubServer.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class CleverReachClientTest {

    private static final Instant CONSENT = Instant.parse("2027-02-01T08:00:00Z");
    private static final String GROUP = "/v3/groups.json/1123825/receivers";

    private final ArrayNode receivers = receivers();
    private final StubServer server = new StubServer(this::answer);
    private final SettableClock clock = new SettableClock();
    private final RemoteSystem system = new RemoteSystem("CleverReach", RemoteSettings.impatient(server.url()), clock);
    private String notFound = "{\"error\":{\"code\":404,\"message\":\"Not Found: invalid receiver\"}}";

    @AfterEach
    void stop() {
        system.close();
        server.close();
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
        assertThat(emails())
                .containsExactlyInAnyOrder("selma@example.org", "presse@zeitung.example", "maartje@example.org");
        assertThat(entry("maartje@example.org").path("activated").asLong()).isEqualTo(CONSENT.getEpochSecond());
    }

    @Test
    void neverActivatesWhoSignedOffThere() {
        RecipientReport report = client().synchronise(
                        "1123825",
                        List.of(new Recipient(
                                "loic@example.org", Instant.parse("2020-01-01T00:00:00Z"), "Loïc", "Neuer Name")));

        assertThat(report.unsubscribed()).containsExactly("loic@example.org");
        assertThat(entry("loic@example.org").path("active").asBoolean()).isFalse();
        assertThat(server.seen())
                .filteredOn(seen -> seen.path().endsWith("/upsert"))
                .isEmpty();
    }

    @Test
    void addsAgainWhoAgreedAnewAfterSigningOff() {
        List<Recipient> agreed = List.of(recipient("loic@example.org", "Loïc", "Perrenoud"));
        assertThat(client().synchronise("1123825", agreed).agreedAgain()).containsExactly("loic@example.org");
        assertThat(client().synchronise("1123825", agreed).added()).isEqualTo(1);
        assertThat(entry("loic@example.org").path("active").asBoolean()).isTrue();
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
        assertThat(emails()).contains("third@example.org").doesNotContain("selma@example.org");
    }

    @Test
    void tellsLanguageAndUnitWhereAnAttributeIsNamed() {
        client().synchronise(
                        "1123825",
                        List.of(new Recipient("new@example.org", CONSENT, "N", "W", Map.of("language", "fr"))));
        assertThat(entry("new@example.org").at("/global_attributes/sprache").asString())
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
        notFound = null;
        client().remove("1123825", "nobody@example.org");

        assertThat(server.last().path()).isEqualTo(GROUP + "/nobody@example.org");
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
        assertThat(emails()).hasSize(4);
    }

    private List<String> emails() {
        return receivers.values().stream().map(r -> r.path("email").asString()).toList();
    }

    private ObjectNode entry(String email) {
        return receivers.values().stream()
                .filter(r -> r.path("email").asString().equalsIgnoreCase(email))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElse(null);
    }

    private Reply answer(Seen request) {
        if (request.path().equals("/oauth/token.php")) {
            String expected = Base64.getEncoder().encodeToString("our-app:app-secret".getBytes());
            return request.header("authorization").equals("Basic " + expected)
                    ? Reply.json(200, "{\"access_token\":\"tok\",\"expires_in\":2592000,\"token_type\":\"bearer\"}")
                    : Reply.json(400, "{\"error\":\"invalid_client\",\"error_description\":\"Unknown client\"}");
        }
        if (!request.header("authorization").equals("Bearer tok")) {
            return Reply.json(401, "{\"error\":{\"code\":401,\"message\":\"Unauthorized: token invalid\"}}");
        }
        return switch (request.path().split("/")[request.path().split("/").length > 3 ? 3 : 2]) {
            case "groups.json" -> Reply.json(200, "[{\"id\":\"1123825\",\"name\":\"Prüfgruppe\"}]");
            case "200" -> Reply.json(200, "{\"error\":{\"code\":404,\"message\":\"Not Found: invalid group\"}}");
            case "500" -> Reply.text(500, "Group not found");
            default -> ofGroup(request);
        };
    }

    private Reply ofGroup(Seen request) {
        if (request.method().equals("DELETE")) {
            ObjectNode doomed = entry(request.path().substring(GROUP.length() + 1));
            if (doomed == null) {
                return notFound == null
                        ? Reply.text(500, "Can not delete. Entry not found")
                        : Reply.json(200, notFound);
            }
            receivers.remove(List.copyOf(receivers.values()).indexOf(doomed));
            return Reply.json(200, "true");
        }
        if (request.path().endsWith("/upsert")) {
            return upsert(JsonMapper.shared().readTree(request.body()));
        }
        int size = Integer.parseInt(request.query().get("pagesize"));
        int page = Integer.parseInt(request.query().get("page"));
        List<JsonNode> found =
                receivers.values().stream().skip((long) page * size).limit(size).toList();
        return found.isEmpty() ? new Reply(204, "application/json", "", Map.of()) : Reply.json(200, found.toString());
    }

    private Reply upsert(JsonNode batch) {
        ArrayNode answers = JsonNodeFactory.instance.arrayNode();
        if (batch.toString().contains("refuse.all")) {
            return Reply.json(200, "{\"error\":{\"code\":400,\"message\":\"Bad Request: invalid data\"}}");
        }
        for (JsonNode sent : batch.values()) {
            String email = sent.path("email").asString();
            if (email.contains("@@")) {
                answers.addObject().put("status", "error: invalid email");
                continue;
            }
            ObjectNode entry = entry(email);
            if (entry == null) {
                entry = receivers.addObject().put("active", true).put("deactivated", 0);
                entry.put("email", email);
            }
            ObjectNode known = entry;
            sent.properties().stream()
                    .filter(field -> !field.getKey().equals("email"))
                    .forEach(field -> known.set(field.getKey(), field.getValue()));
            answers.addObject().put("status", "update success");
        }
        return Reply.json(200, answers.toString());
    }

    private static ArrayNode receivers() {
        try (InputStream stream = CleverReachClientTest.class.getResourceAsStream("/mailing/receivers.json")) {
            return (ArrayNode) JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
