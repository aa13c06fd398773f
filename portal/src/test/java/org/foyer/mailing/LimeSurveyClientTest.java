package org.foyer.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.foyer.remote.Fault;
import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteSettings;
import org.foyer.remote.RemoteSystem;
import org.foyer.remote.RemoteUnavailableException;
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

class LimeSurveyClientTest {

    private static final int SURVEY = 4711;

    private final ArrayNode participants = participants();
    private final StubServer server = new StubServer(this::answer);
    private final RemoteSystem system =
            new RemoteSystem("LimeSurvey", RemoteSettings.impatient(server.url()), new SettableClock());
    private String signInAnswer = "";
    private int sessions;
    private boolean sessionsEndEarly;
    private boolean lockedTable;

    @AfterEach
    void stop() {
        system.close();
        server.close();
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
        assertThat(tokens())
                .containsExactlyInAnyOrder("fy_selma_2027", "fy_maartje_2027", "fy_aurelio_2027", "office-guest-1");
        assertThat(server.last().body()).as("the session is ended").contains("release_session_key");
    }

    @Test
    void correctsAnAddressAndKeepsTheToken() {
        Participant moved = new Participant("fy_selma_2027", "selma@new.example", "Selma", "Muster", "de");
        client().synchronise(SURVEY, List.of(moved));
        assertThat(participants.path(0).at("/participant_info/email").asString())
                .isEqualTo("selma@new.example");
        int requests = server.seen().size();
        client().synchronise(SURVEY, List.of(moved));
        assertThat(server.seen().subList(requests, server.seen().size()))
                .noneMatch(seen -> seen.body().contains("set_participant_properties"));
    }

    @Test
    void takesAnEmptyListForAnEmptyListThoughItComesAsAStatus() {
        participants.removeAll();

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
        sessionsEndEarly = true;

        assertThat(client().synchronise(SURVEY, List.of(participant("fy_selma_2027", "Selma")))
                        .removed())
                .isEqualTo(1);
        assertThat(sessions).isEqualTo(2);
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
        signInAnswer = "You have exceeded the number of maximum login attempts. Please wait 10 minutes.";

        assertThatThrownBy(() -> client().synchronise(SURVEY, List.of()))
                .isInstanceOf(RemoteUnavailableException.class);
    }

    @Test
    void recognisesARefusalWithStatus200() {
        assertThatThrownBy(() -> client().synchronise(1, List.of()))
                .isInstanceOfSatisfying(
                        RefusedByServiceException.class,
                        refusal -> assertThat(refusal.words()).isEqualTo("Error: Invalid survey ID"));

        lockedTable = true;
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
        assertThat(tokens()).hasSize(4);
    }

    private List<String> tokens() {
        return participants.values().stream()
                .map(p -> p.path("token").asString())
                .toList();
    }

    private Reply answer(Seen request) {
        // its JSON-RPC server takes this content type and nothing beside it
        if (!request.path().equals("/index.php/admin/remotecontrol")
                || !request.header("content-type").equals("application/json")) {
            return new Reply(200, "text/html", "", Map.of());
        }
        JsonNode call = JsonMapper.shared().readTree(request.body());
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("id", 1);
        answer.set("result", result(call.path("method").asString(), call.path("params")));
        return Reply.json(200, answer.putNull("error").toString());
    }

    private JsonNode result(String method, JsonNode params) {
        if (method.equals("get_session_key")) {
            if (!signInAnswer.isEmpty()) {
                return status(signInAnswer);
            }
            return params.path(1).asString().equals("right")
                    ? JsonNodeFactory.instance.stringNode("session-" + ++sessions)
                    : status("Invalid user name or password");
        }
        boolean expired = sessionsEndEarly && sessions == 1;
        if (expired || !params.path(0).asString().equals("session-" + sessions)) {
            return status("Invalid Session Key");
        }
        if (method.equals("release_session_key")) {
            return JsonNodeFactory.instance.stringNode("OK");
        }
        if (params.path(1).asInt() != SURVEY) {
            return status("Error: Invalid survey ID");
        }
        if (lockedTable) {
            return status("No permission");
        }
        return switch (method) {
            case "list_participants" ->
                list(params.path(2).asInt(), params.path(3).asInt());
            case "add_participants" -> add(params.path(2));
            case "delete_participants" -> delete(params.path(2));
            case "set_participant_properties" -> correct(params.path(2).asString(), params.path(3));
            default -> throw new IllegalArgumentException(method);
        };
    }

    private JsonNode list(int start, int limit) {
        ArrayNode page = JsonNodeFactory.instance.arrayNode();
        participants.values().stream().skip(start).limit(limit).forEach(page::add);
        return page.isEmpty() ? status("No survey participants found.") : page;
    }

    private JsonNode add(JsonNode sent) {
        ArrayNode answers = JsonNodeFactory.instance.arrayNode();
        for (JsonNode one : sent.values()) {
            ObjectNode answer = (ObjectNode) one.deepCopy();
            if (one.path("token").asString().contains("invalid")) {
                answer.putObject("errors").putArray("email").add("Email is not a valid address.");
            } else {
                answer.put("tid", String.valueOf(participants.size() + 1));
                answer.put("completed", "N");
                participants.add(answer.deepCopy());
            }
            answers.add(answer);
        }
        return answers;
    }

    private JsonNode correct(String tid, JsonNode data) {
        for (JsonNode one : participants.values()) {
            if (one.path("tid").asString().equals(tid)) {
                ((ObjectNode) one.path("participant_info")).setAll((ObjectNode) data);
                return one;
            }
        }
        return status("Error: No participants were found based on your attributes.");
    }

    private JsonNode delete(JsonNode ids) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        for (JsonNode id : ids.values()) {
            List<String> known = participants.values().stream()
                    .map(p -> p.path("tid").asString())
                    .toList();
            int index = known.indexOf(id.asString());
            answers.put(id.asString(), index < 0 ? "Invalid token ID" : "Deleted");
            if (index >= 0) {
                participants.remove(index);
            }
        }
        return answers;
    }

    private static ObjectNode status(String words) {
        return JsonNodeFactory.instance.objectNode().put("status", words);
    }

    private static ArrayNode participants() {
        try (InputStream stream = LimeSurveyClientTest.class.getResourceAsStream("/mailing/participants.json")) {
            return (ArrayNode) JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
