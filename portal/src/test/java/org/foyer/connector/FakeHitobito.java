package org.foyer.connector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foyer.remote.StubServer.Reply;
import org.foyer.remote.StubServer.Seen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers as hitobito with the wagon of an alpine club does, and refuses what it refuses. */
public final class FakeHitobito {

    public static final String TOKEN = "token-of-the-test";
    static final String MEDIA_TYPE = "application/vnd.api+json";

    private static final Set<String> READ_ONLY = Set.of(
            "address", "household_key", "primary_group_id", "family_id", "membership_number", "membership_years");
    private static final Set<String> WRITABLE = Set.of(
            "first_name",
            "last_name",
            "nickname",
            "email",
            "address_care_of",
            "street",
            "housenumber",
            "postbox",
            "zip_code",
            "town",
            "country",
            "gender",
            "birthday",
            "language",
            "additional_information");

    private final ArrayNode people;
    private final Map<String, ObjectNode> others = new HashMap<>();
    public int largestPage = 1000;
    public boolean forgetsIncluded;

    public FakeHitobito() {
        JsonNode document = Fixtures.read("hitobito/people.json");
        people = (ArrayNode) document.path("data");
        document.path("included").values().forEach(node -> others.put(key(node), (ObjectNode) node));
    }

    public ObjectNode attributes(String id) {
        return (ObjectNode) person(id).path("attributes");
    }

    /** Ends all roles of a person. */
    public void dismiss(String id) {
        ((ObjectNode) person(id).at("/relationships/roles")).putArray("data");
    }

    public String number(String phoneId) {
        return others.get("phone_numbers/" + phoneId)
                .path("attributes")
                .path("number")
                .asString();
    }

    private ObjectNode person(String id) {
        return people.values().stream()
                .filter(person -> person.path("id").asString().equals(id))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElse(null);
    }

    public Reply answer(Seen request) {
        if (!request.header("x-token").equals(TOKEN)) {
            return error(401, "unauthorized", "Nicht angemeldet", "Bitte melde dich an.", null);
        }
        if (request.path().equals("/api/people") && request.method().equals("GET")) {
            return index(request.query());
        }
        if (request.path().startsWith("/api/people/")) {
            String id = request.path().substring("/api/people/".length());
            // without an active role the wagon does not show a person
            ObjectNode person = person(id);
            if (person == null || person.at("/relationships/roles/data").isEmpty()) {
                return error(404, "not_found", "Nicht gefunden", "Die Seite existiert nicht.", null);
            }
            return switch (request.method()) {
                case "GET" -> document(person, List.of(person));
                case "PUT", "PATCH" -> update(request, person);
                default -> new Reply(404, "text/html", "<html>", Map.of());
            };
        }
        return new Reply(404, "text/html", "<html>Not found</html>", Map.of());
    }

    private Reply index(Map<String, String> query) {
        int size = Integer.parseInt(query.getOrDefault("page[size]", "20"));
        if (size > largestPage) {
            return error(422, "unprocessable_entity", "Ungültige Seitengrösse", size + " > " + largestPage, null);
        }
        long after = Long.parseLong(query.getOrDefault("filter[id][gt]", "0"));
        String since = query.getOrDefault("filter[updated_at][gte]", "");
        List<JsonNode> found = people.values().stream()
                .filter(person -> !person.at("/relationships/roles/data").isEmpty())
                .filter(person -> person.path("id").asLong() > after)
                .filter(person -> person.at("/attributes/updated_at").asString().compareTo(since) >= 0)
                .limit(size)
                .toList();
        ArrayNode data = JsonNodeFactory.instance.arrayNode();
        found.forEach(data::add);
        return document(data, found);
    }

    private Reply document(JsonNode data, List<JsonNode> persons) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("data", data);
        ArrayNode included = document.putArray("included");
        if (!forgetsIncluded) {
            others.values().forEach(included::add);
        }
        document.putObject("meta");
        return new Reply(200, MEDIA_TYPE + "; charset=utf-8", document.toString(), Map.of());
    }

    private Reply update(Seen request, ObjectNode person) {
        if (!request.header("content-type").equals(MEDIA_TYPE)) {
            return error(415, "unsupported_media_type", "Invalid request format", "", null);
        }
        JsonNode document = JsonMapper.shared().readTree(request.body());
        if (!document.at("/data/id").asString().equals(person.path("id").asString())) {
            return error(400, "bad_request", "Bad request", "", null);
        }
        ObjectNode wanted = (ObjectNode) document.at("/data/attributes");
        for (String name : wanted.propertyNames()) {
            if (READ_ONLY.contains(name) || !WRITABLE.contains(name)) {
                return error(400, "bad_request", "Unsupported attribute parameter", name + " is not writable", null);
            }
        }
        String email = wanted.path("email").asString("");
        boolean taken = people.values().stream()
                .filter(other -> other != person)
                .anyMatch(other -> !email.isEmpty()
                        && other.at("/attributes/email").asString("").equals(email));
        if (taken) {
            return error(422, "unprocessable_entity", "Validation Error", "Haupt-E-Mail ist bereits vergeben", "email");
        }
        ((ObjectNode) person.path("attributes")).setAll(wanted);
        document.at("/data/relationships/phone_numbers/data").values().forEach(ref -> phone(person, ref, document));
        return document(person, List.of(person));
    }

    /** What the sideposting of phones does; numbers come out formatted. */
    private void phone(ObjectNode person, JsonNode reference, JsonNode document) {
        String method = reference.path("method").asString();
        ArrayNode held = (ArrayNode) person.at("/relationships/phone_numbers/data");
        if (method.equals("destroy")) {
            held.removeIf(node ->
                    node.path("id").asString().equals(reference.path("id").asString()));
            return;
        }
        String identity = method.equals("create") ? "temp-id" : "id";
        JsonNode sent = document.path("included").values().stream()
                .filter(node -> node.path(identity)
                        .asString("")
                        .equals(reference.path(identity).asString()))
                .findFirst()
                .orElseThrow();
        String id = method.equals("create") ? "99" : reference.path("id").asString();
        if (method.equals("create")) {
            ObjectNode resource =
                    JsonNodeFactory.instance.objectNode().put("id", id).put("type", "phone_numbers");
            resource.putObject("attributes");
            others.put("phone_numbers/" + id, resource);
            held.addObject().put("type", "phone_numbers").put("id", id);
        }
        ObjectNode attributes = (ObjectNode) others.get("phone_numbers/" + id).path("attributes");
        attributes.setAll((ObjectNode) sent.path("attributes"));
        String number = attributes.path("number").asString().replace(" ", "");
        attributes.put("number", number.startsWith("0") ? "+41 " + number.substring(1) : number);
    }

    private static Reply error(int status, String code, String title, String detail, String attribute) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode error = document.putArray("errors").addObject();
        error.put("code", code)
                .put("status", String.valueOf(status))
                .put("title", title)
                .put("detail", detail);
        ObjectNode meta = error.putObject("meta");
        if (attribute != null) {
            error.putObject("source").put("pointer", "/data/attributes/" + attribute);
            meta.put("attribute", attribute).put("code", "taken");
        }
        return new Reply(status, MEDIA_TYPE, document.toString(), Map.of());
    }

    private static String key(JsonNode node) {
        return node.path("type").asString() + "/" + node.path("id").asString();
    }
}
