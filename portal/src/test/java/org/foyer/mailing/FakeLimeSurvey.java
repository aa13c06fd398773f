package org.foyer.mailing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.foyer.remote.StubServer;
import org.foyer.remote.StubServer.Reply;
import org.foyer.remote.StubServer.Seen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plays LimeSurvey's RemoteControl on a free port: every refusal comes with status 200. */
final class FakeLimeSurvey implements AutoCloseable {

    static final int SURVEY = 4711;

    final ArrayNode participants = participants();
    final StubServer server = new StubServer(this::answer);
    String signInAnswer = "";
    int sessions;
    boolean sessionsEndEarly;
    boolean lockedTable;

    @Override
    public void close() {
        server.close();
    }

    List<String> tokens() {
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
                answer.putObject("participant_info")
                        .put("email", one.path("email").asString());
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
        try (InputStream stream = FakeLimeSurvey.class.getResourceAsStream("/mailing/participants.json")) {
            return (ArrayNode) JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
