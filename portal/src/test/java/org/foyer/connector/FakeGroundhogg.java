package org.foyer.connector;

import java.util.Map;
import org.foyer.remote.StubServer.Reply;
import org.foyer.remote.StubServer.Seen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers as WordPress with Groundhogg does, and refuses, or silently skips, what they do. */
public final class FakeGroundhogg {

    public static final String PUBLIC_KEY = "public-of-the-test";
    public static final String SECRET_KEY = "secret-of-the-test";

    private static final String CONTACTS = "/wp-json/gh/v4/contacts";

    public final ArrayNode contacts;
    public boolean skipsInSilence;
    public boolean errorsWith200;
    public boolean pluginOff;
    private final String token;

    public FakeGroundhogg() {
        contacts = (ArrayNode) Fixtures.read("groundhogg/contacts.json").path("items");
        token = org.springframework.util.DigestUtils.md5DigestAsHex((SECRET_KEY + PUBLIC_KEY).getBytes());
    }

    public ObjectNode contact(String id) {
        return contacts.values().stream()
                .filter(contact -> contact.path("ID").asString().equals(id))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElse(null);
    }

    public Reply answer(Seen request) {
        if (pluginOff) {
            return error(404, "rest_no_route", "No route was found matching the URL and request method.");
        }
        if (!request.header("gh-token").equals(token)
                || !request.header("gh-public-key").equals(PUBLIC_KEY)) {
            return error(401, "rest_forbidden", "Sorry, you are not allowed to do that.");
        }
        if (errorsWith200) {
            return error(200, "error", "Something went wrong.");
        }
        if (request.path().equals(CONTACTS)) {
            // an update of the collection changes every contact: nobody may ever ask for it
            return request.method().equals("GET") ? list(request.query()) : error(500, "error", "Forbidden in tests.");
        }
        ObjectNode contact = contact(request.path().substring(CONTACTS.length() + 1));
        if (contact == null) {
            return error(404, "error", "Contact not found.");
        }
        return request.method().equals("GET") ? item(contact) : update(request, contact);
    }

    private Reply list(Map<String, String> query) {
        int limit = Integer.parseInt(query.getOrDefault("limit", "100"));
        int offset = Integer.parseInt(query.getOrDefault("offset", "0"));
        ObjectNode page = JsonNodeFactory.instance.objectNode().put("total_items", contacts.size());
        ArrayNode items = page.putArray("items");
        contacts.values().stream().skip(offset).limit(limit).forEach(items::add);
        return Reply.json(200, page.put("status", "success").toString());
    }

    private Reply update(Seen request, ObjectNode contact) {
        if (!request.header("content-type").startsWith("application/json")) {
            return error(422, "error", "No contact data provided.");
        }
        JsonNode body = JsonMapper.shared().readTree(request.body());
        if (!body.path("meta").isObject()) {
            return new Reply(200, "text/html", "<b>Warning</b>: foreach() argument must be of type array", Map.of());
        }
        String email = body.at("/data/email").asString("");
        boolean taken = contacts.values().stream()
                .anyMatch(other -> other != contact
                        && !email.isEmpty()
                        && other.at("/data/email").asString().equalsIgnoreCase(email));
        if (taken) {
            return skipsInSilence ? item(contact) : error(409, "error", "Email address already in use.");
        }
        ((ObjectNode) contact.path("data")).setAll((ObjectNode) body.path("data"));
        ((ObjectNode) contact.path("meta")).setAll((ObjectNode) body.path("meta"));
        return item(contact);
    }

    private static Reply item(ObjectNode contact) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("item", contact);
        return Reply.json(200, answer.put("status", "success").toString());
    }

    private static Reply error(int status, String code, String message) {
        ObjectNode error =
                JsonNodeFactory.instance.objectNode().put("code", code).put("message", message);
        error.putObject("data").put("status", status);
        return Reply.json(status, error.toString());
    }
}
