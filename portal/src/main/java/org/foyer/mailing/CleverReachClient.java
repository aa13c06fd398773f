package org.foyer.mailing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteSystem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keeps groups of recipients in CleverReach. */
public final class CleverReachClient {

    private final CleverReachApi api;
    private final CleverReachProperties properties;

    CleverReachClient(RemoteSystem remote, CleverReachProperties properties, Clock clock) {
        this.api = new CleverReachApi(remote, properties, clock);
        this.properties = properties;
    }

    /** The groups of the account: id and name. */
    public Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        api.get("/groups.json", Map.of())
                .ifPresent(list -> list.values().forEach(group -> groups.put(text(group, "id"), text(group, "name"))));
        return groups;
    }

    /**
     * Brings a group in line with those who agreed: adds who is missing, corrects names, removes who was ours and agrees no
     * longer. Who signed off at CleverReach or bounced is never activated again.
     *
     * @throws org.foyer.remote.RemoteException when CleverReach cannot be used; the next run goes on
     * @throws RefusedByServiceException when it does not know the group
     */
    public RecipientReport synchronise(String groupId, List<Recipient> agreed) {
        Map<String, JsonNode> leftOver = present(groupId);
        ArrayNode additions = JsonNodeFactory.instance.arrayNode();
        ArrayNode corrections = JsonNodeFactory.instance.arrayNode();
        List<String> unsubscribed = new ArrayList<>();
        for (Recipient recipient : oneForEachAddress(agreed)) {
            JsonNode entry = leftOver.remove(key(recipient.email()));
            if (entry == null) {
                additions.add(addition(recipient));
            } else if (!active(entry)) {
                unsubscribed.add(recipient.email());
            } else if (!namesStand(entry, recipient)) {
                corrections.add(names(recipient));
            }
        }
        List<NotTaken> notTaken = new ArrayList<>();
        send(groupId, additions, notTaken);
        send(groupId, corrections, notTaken);
        List<JsonNode> removals = leftOver.values().stream().filter(this::ours).toList();
        removals.forEach(entry -> remove(groupId, text(entry, "email")));
        return new RecipientReport(additions.size(), corrections.size(), removals.size(), unsubscribed, notTaken);
    }

    /** Removes one address from a group, at once; does nothing when it is not there. */
    public void remove(String groupId, String email) {
        api.delete("/groups.json/" + number(groupId) + "/receivers/" + CleverReachApi.segment(email));
    }

    /** Families share addresses; the first one gives the name. */
    private static Collection<Recipient> oneForEachAddress(List<Recipient> agreed) {
        Map<String, Recipient> byAddress = new LinkedHashMap<>();
        agreed.forEach(recipient -> byAddress.putIfAbsent(key(recipient.email()), recipient));
        return byAddress.values();
    }

    private Map<String, JsonNode> present(String groupId) {
        Map<String, JsonNode> entries = new HashMap<>();
        for (int page = 0; ; page++) {
            Optional<JsonNode> answer = api.get(
                    "/groups.json/" + number(groupId) + "/receivers",
                    Map.of(
                            "page",
                            String.valueOf(page),
                            "pagesize",
                            String.valueOf(properties.pageSize()),
                            "type",
                            "all",
                            "detail",
                            "2"));
            if (answer.isPresent() && !answer.get().isArray()) {
                throw new RemoteGarbledException("CleverReach answered with something else than recipients");
            }
            answer.ifPresent(list -> list.values().forEach(entry -> entries.put(key(text(entry, "email")), entry)));
            if (answer.isEmpty() || answer.get().size() < properties.pageSize()) {
                return entries;
            }
        }
    }

    private void send(String groupId, ArrayNode entries, List<NotTaken> notTaken) {
        List<JsonNode> all = List.copyOf(entries.values());
        for (int from = 0; from < all.size(); from += properties.batchSize()) {
            List<JsonNode> part = all.subList(from, Math.min(all.size(), from + properties.batchSize()));
            ArrayNode batch = JsonNodeFactory.instance.arrayNode();
            part.forEach(batch::add);
            JsonNode answer = api.post("/groups.json/" + number(groupId) + "/receivers/upsert", batch)
                    .orElseGet(JsonNodeFactory.instance::arrayNode);
            judge(part, answer, notTaken);
        }
    }

    /** A batch says 200 though single entries were not taken: each answer is looked at, in the order of the entries. */
    private static void judge(List<JsonNode> sent, JsonNode answer, List<NotTaken> notTaken) {
        for (int i = 0; i < Math.min(sent.size(), answer.size()); i++) {
            JsonNode one = answer.path(i);
            String error = one.has("error") ? one.path("error").toString() : text(one, "status");
            String words = error.toLowerCase(Locale.ROOT);
            if (one.has("error") || words.contains("error") || words.contains("invalid")) {
                notTaken.add(new NotTaken(text(sent.get(i), "email"), error));
            }
        }
    }

    private ObjectNode addition(Recipient recipient) {
        long consent = recipient.consentedAt().getEpochSecond();
        return names(recipient).put("registered", consent).put("activated", consent);
    }

    /** Without dates: any of them could activate again who signed off meanwhile. */
    private ObjectNode names(Recipient recipient) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("email", recipient.email()).put("source", properties.source());
        entry.putObject("global_attributes")
                .put("firstname", orEmpty(recipient.firstName()))
                .put("lastname", orEmpty(recipient.lastName()));
        return entry;
    }

    private static boolean namesStand(JsonNode entry, Recipient recipient) {
        JsonNode names = entry.path("global_attributes");
        return text(names, "firstname").equals(orEmpty(recipient.firstName()))
                && text(names, "lastname").equals(orEmpty(recipient.lastName()));
    }

    private static boolean active(JsonNode entry) {
        return entry.path("active").asBoolean(false)
                && entry.path("deactivated").asLong(0) == 0;
    }

    private boolean ours(JsonNode entry) {
        return text(entry, "source").equals(properties.source());
    }

    private static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    private static String number(String groupId) {
        if (!groupId.matches("\\d{1,12}")) {
            throw new IllegalArgumentException("The id of a group of CleverReach consists of digits only");
        }
        return groupId;
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
