package org.foyer.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The groups of Keycloak for units and offices. Two groups at the top hold them; each bears its code as an attribute, which
 * a token shows as a claim (docs/decisions/0111-groups-bear-codes.md). A name is the kind and the code: {@code units/1100}.
 */
@Component
class KeycloakGroups {

    /** The group at the top for each kind, which is the name of the claim too. */
    private static final Map<String, String> TOPS = Map.of("units", "foyer-units", "offices", "foyer-offices");

    private static final int PAGE = 500;

    private final KeycloakAdmin keycloak;

    KeycloakGroups(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /** All groups of units and offices, as they stand in Keycloak: their ids by their names. */
    Map<String, String> all() {
        Map<String, String> found = new HashMap<>();
        TOPS.keySet().forEach(kind -> {
            String top = top(kind);
            List<JsonNode> page;
            int first = 0;
            do {
                page = children(top, first);
                page.forEach(group -> found.put(
                        kind + "/" + group.path("name").asString(),
                        group.path("id").asString()));
                first += PAGE;
            } while (page.size() == PAGE);
        });
        return found;
    }

    /** Makes a group, or finds it where somebody was quicker, and gives its id. */
    String make(String name) {
        String kind = name.substring(0, name.indexOf('/'));
        String code = name.substring(name.indexOf('/') + 1);
        var group = Map.of("name", code, "attributes", Map.of(kind, List.of(code)));
        return keycloak.create(group, "/groups/{top}/children", top(kind))
                .map(KeycloakAdmin::lastPart)
                .orElseGet(() -> all().getOrDefault(name, ""));
    }

    private String top(String kind) {
        String name = TOPS.getOrDefault(kind, kind);
        return keycloak.get("/groups?search={name}&exact=true&briefRepresentation=true", name).stream()
                .flatMap(JsonNode::valueStream)
                .filter(group -> group.path("name").asString().equals(name))
                .map(group -> group.path("id").asString())
                .findFirst()
                .or(() -> keycloak.create(Map.of("name", name), "/groups").map(KeycloakAdmin::lastPart))
                .orElseThrow(() -> new KeycloakRefusedException("The group " + name + " cannot be made"));
    }

    private List<JsonNode> children(String top, int first) {
        return keycloak
                .get("/groups/{top}/children?first={first}&max={max}&briefRepresentation=true", top, first, PAGE)
                .stream()
                .flatMap(JsonNode::valueStream)
                .toList();
    }

    /** The accounts in a group, a part at a time; empty behind the last, and for a group that is gone. */
    List<String> members(String group, int first, int max) {
        return keycloak
                .get("/groups/{id}/members?first={first}&max={max}&briefRepresentation=true", group, first, max)
                .stream()
                .flatMap(JsonNode::valueStream)
                .map(user -> user.path("id").asString())
                .toList();
    }

    /** The groups that an account is in, by their ids; also groups that are none of ours. */
    Set<String> of(String subject) {
        return keycloak.get("/users/{id}/groups?first=0&max=1000&briefRepresentation=true", subject).stream()
                .flatMap(JsonNode::valueStream)
                .map(group -> group.path("id").asString())
                .collect(Collectors.toSet());
    }

    /** @return false where the account or the group is gone */
    boolean join(String subject, String group) {
        return keycloak.tie("/users/{id}/groups/{group}", subject, group);
    }

    void leave(String subject, String group) {
        keycloak.delete("/users/{id}/groups/{group}", subject, group);
    }
}
