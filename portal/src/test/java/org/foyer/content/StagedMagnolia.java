package org.foyer.content;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.foyer.remote.Fault;
import org.foyer.remote.RemoteProperties;
import org.foyer.remote.Secret;
import org.foyer.remote.StubServer;
import org.foyer.remote.StubServer.Reply;
import org.foyer.remote.StubServer.Seen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A real HTTP server that answers as a Magnolia with the light module does: pages with limit and offset, children as a bare array, a
 * session by cookie, refusals as web pages. Its content is what a test puts on it.
 */
final class StagedMagnolia implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ENDPOINTS = "/cms/.rest/foyer/";
    private static final String LOGIN = "<!doctype html><title>Log in</title><form method=\"post\"></form>";

    final Map<Shelf, List<JsonNode>> content = new EnumMap<>(Shelf.class);
    final AtomicInteger passwordsSeen = new AtomicInteger();
    volatile String password = "right";
    volatile int mostResults = 200;
    volatile IntConsumer beforePage = any -> {};
    volatile boolean sessionsLost;
    volatile Reply instead;
    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();
    private final StubServer server = new StubServer(this::answer);

    StagedMagnolia() {
        for (Shelf shelf : Shelf.values()) {
            content.put(shelf, new ArrayList<>());
        }
        put(Shelf.PAGES, page("/portal", "1"));
    }

    URI url() {
        return URI.create(server.url() + "/cms/");
    }

    MagnoliaProperties properties(RemoteProperties remote) {
        return new MagnoliaProperties(remote, "portal", Secret.of("right"), "/.rest/foyer", "/dam");
    }

    StubServer server() {
        return server;
    }

    void put(Shelf shelf, JsonNode... nodes) {
        content.get(shelf).addAll(List.of(nodes));
    }

    void always(Fault fault) {
        server.always(fault);
    }

    static ObjectNode page(String path, String id) {
        return node(path, id, "mgnl:page").put("mgnl:template", "foyer-content:pages/page");
    }

    static ObjectNode tile(String name) {
        return node("/" + name, name, "foyer:tile").put("title", "Kachel " + name);
    }

    static ObjectNode node(String path, String id, String type) {
        var node = JSON.createObjectNode()
                .put("@name", path.substring(path.lastIndexOf('/') + 1))
                .put("@path", path)
                .put("@id", id)
                .put("@nodeType", type);
        var line = JSON.createObjectNode().put("who", "everyone");
        var lines = JSON.createObjectNode();
        lines.set("0", line);
        lines.set("@nodes", JSON.createArrayNode().add("0"));
        node.set("audience", lines);
        node.set("@nodes", JSON.createArrayNode().add("audience"));
        return node;
    }

    private Reply answer(Seen request) {
        if (instead != null) {
            return instead;
        }
        if (!isSignedIn(request)) {
            return new Reply(401, "text/html;charset=UTF-8", LOGIN, Map.of("WWW-Authenticate", "FormBased"));
        }
        var reply = found(request);
        return request.header("cookie").isEmpty()
                ? reply.with("Set-Cookie", "JSESSIONID=s" + sessions.incrementAndGet() + "; Path=/cms; HttpOnly")
                : reply;
    }

    private boolean isSignedIn(Seen request) {
        if (!request.header("cookie").isEmpty()) {
            boolean known = request.header("cookie").equals("JSESSIONID=s" + sessions.get());
            return known && !sessionsLost;
        }
        if (!request.header("authorization").isEmpty()) {
            passwordsSeen.incrementAndGet();
            sessionsLost = false;
        }
        String right = "portal:" + password;
        return request.header("authorization")
                .equals("Basic " + Base64.getEncoder().encodeToString(right.getBytes(StandardCharsets.UTF_8)));
    }

    private Reply found(Seen request) {
        for (Shelf shelf : Shelf.values()) {
            String endpoint = ENDPOINTS + shelf.name().toLowerCase(Locale.ROOT) + "/v1";
            if (request.path().equals(endpoint)) {
                return results(shelf, request.query());
            }
            if (request.path().startsWith(endpoint + "/") && request.path().endsWith("@nodes")) {
                String parent = request.path().substring(endpoint.length()).replace("@nodes", "");
                return children(parent);
            }
        }
        if (request.path().startsWith("/cms/dam/jcr:")) {
            return Reply.text(200, "the file " + request.path());
        }
        return Reply.json(404, "{\"error\":{\"code\":\"notFound\",\"message\":\"Could not find resource\"}}");
    }

    private Reply results(Shelf shelf, Map<String, String> query) {
        if (!List.of("lang", "limit", "offset", "orderBy").containsAll(query.keySet())) {
            // what it does not know is a filter
            return Reply.json(200, "{\"total\":0,\"offset\":0,\"limit\":10,\"results\":[]}");
        }
        beforePage.accept(pages.incrementAndGet());
        int limit = Math.min(Integer.parseInt(query.get("limit")), mostResults);
        int offset = Integer.parseInt(query.get("offset"));
        var sorted = content.get(shelf).stream()
                .sorted(Comparator.comparing(node -> node.path("@name").asString("")))
                .toList();
        var answer = JSON.createObjectNode()
                .put("total", sorted.size())
                .put("offset", offset)
                .put("limit", limit);
        var results = answer.putArray("results");
        sorted.stream().skip(offset).limit(limit).forEach(results::add);
        return Reply.json(200, answer.toString());
    }

    private Reply children(String parent) {
        var children = JSON.createArrayNode();
        content.get(Shelf.PAGES).stream()
                .filter(node -> {
                    String path = node.path("@path").asString("");
                    return path.startsWith(parent + "/") && path.indexOf('/', parent.length() + 1) < 0;
                })
                .forEach(children::add);
        return Reply.json(200, children.toString());
    }

    @Override
    public void close() {
        server.close();
    }
}
