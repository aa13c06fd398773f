package org.foyer.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foyer.remote.RemoteGarbledException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What we ask OpenSlides 4 for, by its public interfaces: actions of its backend, its presenters, and single reads of its autoupdate
 * service. Nothing toggles; all of it may be said twice.
 */
final class OpenSlidesClient {

    private final OpenSlidesSession session;

    OpenSlidesClient(OpenSlidesSession session) {
        this.session = session;
    }

    /**
     * A meeting.
     *
     * @param weighs whether it counts votes by their weight
     * @param group in which its participants are by default
     */
    record Meeting(int id, String name, boolean weighs, int group) {}

    /**
     * A participant as they should be.
     *
     * @param weight of the vote; OpenSlides knows no weight of 0, so it is left out for whoever has no vote
     * @param card the number of the voting card, null to leave it as it is
     */
    record Wanted(
            int user, boolean present, int weight, @Nullable Integer card, boolean joins) {}

    /** The meeting; empty where there is none, or our account may not see it. */
    Optional<Meeting> meeting(int id) {
        var found = read("meeting", List.of(id), List.of("name", "users_enable_vote_weight", "default_group_id"));
        String key = "meeting/" + id + "/";
        if (!found.path(key + "name").isString()) {
            return Optional.empty();
        }
        return Optional.of(new Meeting(
                id,
                found.path(key + "name").asString(),
                found.path(key + "users_enable_vote_weight").asBoolean(false),
                found.path(key + "default_group_id").asInt(0)));
    }

    /** Accounts by member number; a number that several accounts have is not there, as nobody knows which is meant. */
    Map<String, Integer> byNumber(int meeting, List<String> numbers) {
        var data = Map.of(
                "permission_type",
                "meeting",
                "permission_id",
                meeting,
                "search",
                numbers.stream().map(it -> Map.of("member_number", it)).toList());
        var answer = session.post(
                "/system/presenter/handle_request",
                Map.of(),
                List.of(Map.of("presenter", "search_users", "data", data)),
                true);
        JsonNode lists = answer.path(0);
        if (!lists.isArray() || lists.size() != numbers.size()) {
            throw new RemoteGarbledException("OpenSlides answered a search for people with something else");
        }
        var found = new HashMap<String, Integer>();
        for (int at = 0; at < numbers.size(); at++) {
            if (lists.path(at).size() == 1) {
                found.put(numbers.get(at), lists.path(at).path(0).path("id").asInt());
            }
        }
        return found;
    }

    /** Those of the accounts that take part in the meeting. */
    Set<Integer> participants(int meeting, List<Integer> users) {
        var found = read("user", users, List.of("meeting_ids"));
        return users.stream()
                .filter(user -> found.path("user/" + user + "/meeting_ids")
                        .valueStream()
                        .anyMatch(it -> it.asInt() == meeting))
                .collect(Collectors.toSet());
    }

    /** Makes an account that takes part in the meeting; its id. */
    int create(Meeting meeting, String firstName, String lastName, String number) {
        var data = new LinkedHashMap<String, Object>();
        data.put("first_name", firstName);
        data.put("last_name", lastName);
        data.put("member_number", number);
        data.put("is_active", true);
        data.put("is_physical_person", true);
        data.put("meeting_id", meeting.id());
        data.put("group_ids", List.of(meeting.group()));
        var answer = act(List.of(action("user.create", List.of(data))), false);
        int id = answer.path("results").path(0).path(0).path("id").asInt(0);
        if (id == 0) {
            throw new RemoteGarbledException("OpenSlides made an account and did not say which");
        }
        return id;
    }

    /** Brings participants in line, all or none of them. */
    void tell(Meeting meeting, List<Wanted> people) {
        var updates = new ArrayList<Map<String, Object>>();
        var presences = new ArrayList<Map<String, Object>>();
        for (var it : people) {
            var update = new LinkedHashMap<String, Object>();
            update.put("id", it.user());
            update.put("meeting_id", meeting.id());
            if (it.weight() > 0) {
                update.put("vote_weight", it.weight() + ".000000");
            }
            if (it.card() != null) {
                update.put("number", String.valueOf(it.card()));
            }
            if (it.joins()) {
                update.put("group_ids", List.of(meeting.group()));
            }
            if (update.size() > 2) {
                updates.add(update);
            }
            presences.add(Map.of("id", it.user(), "meeting_id", meeting.id(), "present", it.present()));
        }
        var actions = new ArrayList<Map<String, Object>>();
        if (!updates.isEmpty()) {
            actions.add(action("user.update", updates));
        }
        actions.add(action("user.set_present", presences));
        act(actions, true);
    }

    private static Map<String, Object> action(String name, List<Map<String, Object>> data) {
        return Map.of("action", name, "data", data);
    }

    private JsonNode act(List<Map<String, Object>> actions, boolean repeatable) {
        var answer = session.post("/system/action/handle_request", Map.of(), actions, repeatable);
        if (!answer.path("success").asBoolean(false)) {
            throw new RefusedByOpenSlidesException(answer.path("message").asString(""));
        }
        return answer;
    }

    private JsonNode read(String collection, List<Integer> ids, List<String> fields) {
        var wanted = new HashMap<String, Object>();
        fields.forEach(field -> wanted.put(field, null));
        return session.post(
                "/system/autoupdate",
                Map.of("single", "1"),
                List.of(Map.of("ids", ids, "collection", collection, "fields", wanted)),
                true);
    }
}
