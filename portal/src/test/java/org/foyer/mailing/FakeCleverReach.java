package org.foyer.mailing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
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

/** Plays CleverReach on a free port, with the answers and refusals that were recorded from the real one. */
final class FakeCleverReach implements AutoCloseable {

    static final String GROUP = "/v3/groups.json/1123825/receivers";

    final ArrayNode receivers = receivers();
    final StubServer server = new StubServer(this::answer);
    String notFound = "{\"error\":{\"code\":404,\"message\":\"Not Found: invalid receiver\"}}";

    @Override
    public void close() {
        server.close();
    }

    List<String> emails() {
        return receivers.values().stream().map(r -> r.path("email").asString()).toList();
    }

    ObjectNode entry(String email) {
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
        try (InputStream stream = FakeCleverReach.class.getResourceAsStream("/mailing/receivers.json")) {
            return (ArrayNode) JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
