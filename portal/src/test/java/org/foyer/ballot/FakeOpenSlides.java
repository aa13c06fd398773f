package org.foyer.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foyer.remote.StubServer;
import org.foyer.remote.StubServer.Reply;
import org.foyer.remote.StubServer.Seen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays OpenSlides 4 on a free port, as its public code answers (openslides-backend, -auth-service, -autoupdate-service): it refuses what
 * that refuses, and a request of actions is all or nothing.
 */
final class FakeOpenSlides implements AutoCloseable {

    static final int MEETING = 7;
    private static final int GROUP = 3;
    private static final Set<String> OF_MEETINGS = Set.of("vote_weight", "number", "group_ids");
    private static final Set<String> OF_UPDATES = Set.of("id", "meeting_id", "vote_weight", "number", "group_ids");
    private static final Set<String> OF_CREATION = Set.of(
            "first_name",
            "last_name",
            "member_number",
            "is_active",
            "is_physical_person",
            "meeting_id",
            "group_ids",
            "vote_weight",
            "number");

    final StubServer server = new StubServer(this::answer);
    Map<Integer, User> users = new LinkedHashMap<>();
    int sessions;
    boolean sessionsEnd;
    boolean slow;
    int forbidden;

    /** An account. */
    record User(
            String number, String name, Set<Integer> meetings, boolean present, String weight, String participant) {}

    @Override
    public void close() {
        server.close();
    }

    void empty() {
        users.clear();
        sessions = 0;
        sessionsEnd = false;
        slow = false;
        forbidden = 0;
        server.well();
    }

    void account(int id, String number, boolean participates) {
        users.put(id, new User(number, "X", participates ? Set.of(MEETING) : Set.of(), false, "1.000000", ""));
    }

    private Reply answer(Seen request) {
        JsonNode body = JsonMapper.shared().readTree(request.body());
        if (request.path().equals("/system/auth/login")) {
            return signIn(body);
        }
        if (!request.header("authentication").equals("bearer token-" + sessions)
                || !request.header("cookie").equals("refreshId=bearer%20cookie-" + sessions)) {
            return refused(400, "The session is invalid");
        }
        if (sessionsEnd) {
            sessionsEnd = false;
            sessions++;
            return refused(400, "The session is invalid");
        }
        return switch (request.path()) {
            case "/system/autoupdate" ->
                request.query().containsKey("single") ? read(body.path(0)) : refused(400, "would never end");
            case "/system/presenter/handle_request" -> search(body.path(0));
            case "/system/action/handle_request" -> act(body);
            default -> new Reply(404, "text/plain", "not found", Map.of());
        };
    }

    private Reply signIn(JsonNode body) {
        if (!body.path("password").asString().equals("right")) {
            return refused(403, "Username or password is incorrect.");
        }
        sessions++;
        return new Reply(
                200,
                "application/json",
                "{\"message\": \"Action handled successfully\", \"success\": true}",
                Map.of(
                        "authentication",
                        "bearer token-" + sessions,
                        "Set-Cookie",
                        "refreshId=bearer%20cookie-" + sessions + "; Path=/; HttpOnly; Secure"));
    }

    private Reply read(JsonNode wanted) {
        var found = new LinkedHashMap<String, Object>();
        for (JsonNode id : wanted.path("ids")) {
            if (wanted.path("collection").asString().equals("meeting") && id.asInt() == MEETING) {
                found.put("meeting/7/name", "DV 2027");
                found.put("meeting/7/users_enable_vote_weight", true);
                found.put("meeting/7/default_group_id", GROUP);
            } else if (users.containsKey(id.asInt())) {
                found.put("user/" + id + "/meeting_ids", users.get(id.asInt()).meetings());
            }
        }
        return Reply.json(200, JsonMapper.shared().writeValueAsString(found));
    }

    private Reply search(JsonNode call) {
        var data = call.path("data");
        if (!call.path("presenter").asString().equals("search_users")
                || !data.path("permission_type").asString().equals("meeting")
                || data.path("permission_id").asInt() != MEETING) {
            return refused(400, "data must contain ['permission_type', 'permission_id', 'search'] properties");
        }
        var lists = new ArrayList<List<Map<String, Object>>>();
        for (JsonNode one : data.path("search")) {
            lists.add(users.entrySet().stream()
                    .filter(it -> it.getValue()
                            .number()
                            .equals(one.path("member_number").asString()))
                    .map(it -> Map.<String, Object>of(
                            "id", it.getKey(), "member_number", it.getValue().number()))
                    .toList());
        }
        return Reply.json(200, JsonMapper.shared().writeValueAsString(List.of(lists)));
    }

    private Reply act(JsonNode actions) {
        if (slow) {
            return Reply.json(
                    202, "{\"success\": false, \"message\": \"\", \"results\": [[{\"fqid\": \"action_worker/1\"}]]}");
        }
        var before = new LinkedHashMap<>(users);
        var results = new ArrayList<List<Object>>();
        try {
            for (JsonNode action : actions) {
                var parts = new ArrayList<Object>();
                for (JsonNode data : action.path("data")) {
                    parts.add(one(action.path("action").asString(), data));
                }
                results.add(parts);
            }
        } catch (IllegalStateException no) {
            users = before;
            return refused(400, no.getMessage());
        }
        return Reply.json(
                200,
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "success", true, "message", "Actions handled successfully", "results", results)));
    }

    private Map<String, Object> one(String action, JsonNode data) {
        return switch (action) {
            case "user.create" -> create(data);
            case "user.update" -> update(data);
            case "user.set_present" -> present(data);
            default -> throw new IllegalStateException("Action " + action + " does not exist.");
        };
    }

    private Map<String, Object> create(JsonNode data) {
        only(data, OF_CREATION);
        String number = data.path("member_number").asString();
        if (users.values().stream().anyMatch(it -> it.number().equals(number))) {
            throw new IllegalStateException(
                    "duplicate key value violates unique constraint \"user_t_member_number_key\"");
        }
        int id = users.size() + 100;
        account(id, number, data.path("group_ids").size() > 0);
        return Map.of("id", id, "meeting_user_id", id + 1000);
    }

    private Map<String, Object> update(JsonNode data) {
        only(data, OF_UPDATES);
        int id = known(data);
        var user = users.get(id);
        var meetings = new HashSet<>(user.meetings());
        if (data.path("group_ids").size() > 0) {
            meetings.add(data.path("meeting_id").asInt());
        }
        String weight = data.path("vote_weight").asString(user.weight());
        if (!weight.matches("(\\d|[1-9]\\d+)(\\.\\d{1,6})?") || Double.parseDouble(weight) < 0.000001) {
            throw new IllegalStateException("data.vote_weight must be bigger than or equal to 0.000001.");
        }
        users.put(
                id,
                new User(
                        user.number(),
                        user.name(),
                        meetings,
                        user.present(),
                        weight,
                        data.path("number").asString(user.participant())));
        return Map.of("id", id);
    }

    private Map<String, Object> present(JsonNode data) {
        only(data, Set.of("id", "meeting_id", "present"));
        if (!data.path("present").isBoolean() || data.path("meeting_id").asInt() != MEETING) {
            throw new IllegalStateException("data must contain ['id', 'present', 'meeting_id'] properties");
        }
        int id = known(data);
        var user = users.get(id);
        users.put(
                id,
                new User(
                        user.number(),
                        user.name(),
                        user.meetings(),
                        data.path("present").asBoolean(),
                        user.weight(),
                        user.participant()));
        return new HashMap<>();
    }

    private int known(JsonNode data) {
        int id = data.path("id").asInt();
        if (!users.containsKey(id)) {
            throw new IllegalStateException("Model 'user/" + id + "' does not exist.");
        }
        if (id == forbidden) {
            throw new IllegalStateException("You are not allowed to perform action user.update.");
        }
        return id;
    }

    private static void only(JsonNode data, Set<String> allowed) {
        for (String key : data.propertyNames()) {
            if (!allowed.contains(key)) {
                throw new IllegalStateException("data must not contain {'" + key + "'} properties");
            }
            if (OF_MEETINGS.contains(key) && !data.has("meeting_id")) {
                throw new IllegalStateException("Missing meeting_id in instance, because meeting related fields used");
            }
        }
    }

    private static Reply refused(int status, String message) {
        return Reply.json(status, JsonMapper.shared().writeValueAsString(Map.of("success", false, "message", message)));
    }
}
