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
import java.util.stream.Stream;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteSystem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keeps groups of recipients in CleverReach. */
public final class CleverReachClient {

    /** The reason of {@link NotTaken} for an address whose mail comes back. */
    static final String BOUNCED = "bounced";

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
     * longer. Who signed off at CleverReach is never activated again, unless they agreed anew after that: then they are
     * removed, and the next run adds them.
     *
     * @throws org.foyer.remote.RemoteException when CleverReach cannot be used; the next run goes on
     * @throws RefusedByServiceException when it does not know the group
     */
    public RecipientReport synchronise(String groupId, List<Recipient> agreed) {
        Map<String, JsonNode> leftOver = present(groupId);
        ArrayNode additions = JsonNodeFactory.instance.arrayNode();
        ArrayNode corrections = JsonNodeFactory.instance.arrayNode();
        List<String> unsubscribed = new ArrayList<>();
        List<String> agreedAgain = new ArrayList<>();
        List<NotTaken> notTaken = new ArrayList<>();
        for (Recipient recipient : oneForEachAddress(agreed)) {
            JsonNode entry = leftOver.remove(key(recipient.email()));
            if (entry == null) {
                additions.add(addition(recipient));
            } else if (entry.path("bounced").asLong(0) > 0) {
                notTaken.add(new NotTaken(recipient.email(), BOUNCED));
            } else if (!active(entry)) {
                boolean later = recipient.consentedAt().getEpochSecond()
                        > entry.path("deactivated").asLong(Long.MAX_VALUE);
                (later && entry.path("deactivated").asLong(0) > 0 ? agreedAgain : unsubscribed).add(recipient.email());
            } else if (!dataStand(entry, recipient)) {
                corrections.add(data(recipient));
            }
        }
        // first those who want nothing more: whatever goes wrong afterwards, they are out
        int removed = removeAll(
                groupId,
                Stream.concat(
                                leftOver.values().stream().filter(this::ours).map(entry -> text(entry, "email")),
                                agreedAgain.stream())
                        .toList(),
                notTaken);
        send(groupId, additions, notTaken);
        send(groupId, corrections, notTaken);
        return new RecipientReport(
                additions.size(),
                corrections.size(),
                removed - agreedAgain.size(),
                unsubscribed,
                agreedAgain,
                notTaken);
    }

    private int removeAll(String groupId, List<String> addresses, List<NotTaken> notTaken) {
        int removed = 0;
        for (String address : addresses) {
            try {
                remove(groupId, address);
            } catch (RefusedByServiceException e) {
                notTaken.add(new NotTaken(address, e.words()));
            }
            removed++;
        }
        return removed;
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
            try {
                JsonNode answer = api.post("/groups.json/" + number(groupId) + "/receivers/upsert", batch)
                        .orElseGet(JsonNodeFactory.instance::arrayNode);
                judge(part, answer, notTaken);
            } catch (RefusedByServiceException e) {
                part.forEach(entry -> notTaken.add(new NotTaken(text(entry, "email"), e.words())));
            }
        }
    }

    /** A batch says 200 though single entries were not taken: each answer is looked at, in the order of the entries. */
    private static void judge(List<JsonNode> sent, JsonNode answer, List<NotTaken> notTaken) {
        for (int i = 0; i < sent.size(); i++) {
            JsonNode one = answer.path(i);
            String error = one.has("error")
                    ? one.path("error").toString()
                    : one.isString() ? one.asString() : text(one, "status");
            String words = error.toLowerCase(Locale.ROOT);
            boolean silent = i >= answer.size();
            if (silent || one.has("error") || words.contains("error") || words.contains("invalid")) {
                notTaken.add(new NotTaken(text(sent.get(i), "email"), silent ? "no answer" : error));
            }
        }
    }

    private ObjectNode addition(Recipient recipient) {
        long consent = recipient.consentedAt().getEpochSecond();
        return data(recipient).put("registered", consent).put("activated", consent);
    }

    /** Without dates: any of them could activate again who signed off meanwhile. */
    private ObjectNode data(Recipient recipient) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("email", recipient.email()).put("source", properties.source());
        ObjectNode attributes = entry.putObject("global_attributes");
        attributesOf(recipient).forEach(attributes::put);
        return entry;
    }

    private boolean dataStand(JsonNode entry, Recipient recipient) {
        JsonNode held = entry.path("global_attributes");
        return attributesOf(recipient).entrySet().stream()
                .allMatch(attribute -> text(held, attribute.getKey()).equals(attribute.getValue()));
    }

    private Map<String, String> attributesOf(Recipient recipient) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("firstname", orEmpty(recipient.firstName()));
        attributes.put("lastname", orEmpty(recipient.lastName()));
        properties
                .attributes()
                .forEach((ours, theirs) ->
                        attributes.put(theirs, recipient.attributes().getOrDefault(ours, "")));
        return attributes;
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
