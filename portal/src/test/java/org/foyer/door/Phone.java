package org.foyer.door;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device at a desk, which asks the portal as the app does: over HTTP, through the security chain, with its token alone. */
final class Phone {

    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvc http;
    private final String token;
    private final List<Map<String, Object>> queue = new ArrayList<>();
    private Duration ahead = Duration.ZERO;
    private long position;

    Phone(WebApplicationContext context, String token) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        this.token = token;
    }

    /** Sets its clock wrong. */
    Phone ahead(Duration by) {
        ahead = by;
        return this;
    }

    /** Notes what happened, to be sent later. */
    UUID note(Act act, UUID attendee, Instant at, Map<String, ?> further) {
        var event = new LinkedHashMap<String, Object>();
        UUID nonce = UUID.randomUUID();
        event.put("nonce", nonce);
        event.put("act", act.name());
        event.put("attendee", attendee);
        event.put("at", at.plus(ahead).toString());
        event.put("offline", true);
        event.putAll(further);
        queue.add(event);
        return nonce;
    }

    /** Sends all that it noted; they stay noted when nobody answers. */
    JsonNode sync() throws Exception {
        var answer = body(syncing(queue));
        queue.clear();
        position = answer.get("position").asLong();
        return answer;
    }

    /** Sends all that it noted, and hears no answer. */
    void syncIntoTheVoid() throws Exception {
        syncing(queue);
    }

    /** Asks whether something may happen, and hears the answer. */
    JsonNode ask(Act act, UUID attendee, Map<String, ?> further) throws Exception {
        note(act, attendee, Instant.now(), further);
        queue.getLast().put("offline", false);
        return sync().get("results").get(0);
    }

    List<Map<String, Object>> queue() {
        return queue;
    }

    MockHttpServletResponse syncing(List<Map<String, Object>> events) throws Exception {
        var request = Map.of(
                "position",
                position,
                "deviceNow",
                Instant.now().plus(ahead).toString(),
                "queued",
                0,
                "roll",
                0,
                "events",
                events);
        return send(MockMvcRequestBuilders.post("/check-in/api/sync")
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(request)));
    }

    MockHttpServletResponse getWith(String header, String value, String path) throws Exception {
        return send(MockMvcRequestBuilders.get("/check-in/api" + path).header(header, value));
    }

    MockHttpServletResponse get(String path, Object... variables) throws Exception {
        return send(MockMvcRequestBuilders.get("/check-in/api" + path, variables));
    }

    MockHttpServletResponse post(String path, String json) throws Exception {
        return send(MockMvcRequestBuilders.post("/check-in/api" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    static JsonNode body(MockHttpServletResponse response) throws Exception {
        if (response.getStatus() != 200) {
            throw new AssertionError(response.getStatus() + " " + response.getContentAsString());
        }
        return JSON.readTree(response.getContentAsByteArray());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        // a request leaves nobody signed in behind
        var signedIn = SecurityContextHolder.getContext();
        try {
            return http.perform(request.header("Authorization", "Bearer " + token))
                    .andReturn()
                    .getResponse();
        } finally {
            SecurityContextHolder.setContext(signedIn);
        }
    }
}
