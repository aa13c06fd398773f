package org.foyer.connector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foyer.remote.StubServer.Reply;
import org.foyer.remote.StubServer.Seen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers as CiviCRM does, and refuses what CiviCRM refuses. */
public final class FakeCiviCrm {

    public static final String KEY = "civi-key-of-the-test";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Map<String, ArrayNode> tables = new LinkedHashMap<>();
    /** Entities whose calls fail. */
    public final Set<String> broken = new java.util.HashSet<>();

    /** How often it says that it is busy, and for a second, before it answers. */
    public int busy;

    public String passingFault = "";

    public FakeCiviCrm() {
        for (String entity : List.of("Contact", "Email", "Phone", "Address", "Membership", "Relationship")) {
            tables.put(entity, (ArrayNode)
                    Fixtures.read("civicrm/" + entity + ".json").path("values"));
        }
    }

    public ObjectNode row(String entity, int id) {
        return Stream.of(tables.get(entity).values().toArray(JsonNode[]::new))
                .filter(row -> row.path("id").asInt() == id)
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    public int rows(String entity) {
        return tables.get(entity).size();
    }

    public Reply answer(Seen request) {
        if (busy > 0) {
            busy--;
            return Reply.json(503, "{\"status_code\":503,\"status_message\":\"Maintenance.\"}")
                    .with("Retry-After", "1");
        }
        if (!request.header("x-civi-auth").equals("Bearer " + KEY)) {
            return Reply.text(401, "HTTP 401 Invalid credential");
        }
        if (!request.header("x-requested-with").equals("XMLHttpRequest")) {
            return Reply.json(400, "{\"error_code\":400,\"error_message\":\"SECURITY ALERT: Ajax requests only.\"}");
        }
        if (!request.method().equals("POST")) {
            return Reply.json(405, "{\"error_code\":405,\"error_message\":\"SECURITY: must be http POST.\"}");
        }
        boolean form = request.header("content-type").startsWith("application/x-www-form-urlencoded");
        Map<String, String> fields = form ? Seen.form(request.body()) : Map.of();
        String[] path = request.path().split("/");
        if (path.length == 4 && request.path().equals("/civicrm/ajax/api4") && fields.containsKey("calls")) {
            return batch(MAPPER.readTree(fields.get("calls")));
        }
        if (path.length == 6 && fields.containsKey("params")) {
            ObjectNode answer = execute(path[4], path[5], MAPPER.readTree(fields.get("params")));
            return Reply.json(
                    answer.has("error_message") ? answer.path("status").asInt() : 200, answer.toString());
        }
        return new Reply(404, "text/html", "<html>Page not found</html>", Map.of());
    }

    private Reply batch(JsonNode calls) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        calls.properties().forEach(call -> {
            JsonNode wire = call.getValue();
            answers.set(
                    call.getKey(), execute(wire.path(0).asString(), wire.path(1).asString(), wire.path(2)));
        });
        boolean anyWorked = answers.values().stream().anyMatch(answer -> answer.has("values"));
        return Reply.json(anyWorked ? 200 : 500, answers.toString());
    }

    private ObjectNode execute(String entity, String action, JsonNode params) {
        if (!passingFault.isEmpty()) {
            return error("0", passingFault);
        }
        if (broken.contains(entity + "." + action) || !tables.containsKey(entity)) {
            return error("1", "Sorry an error occurred and your request was not completed. (Error ID: aB3d-eF6h)");
        }
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        JsonNode given = params.path("values");
        if (given.path("birth_date").asString("").startsWith("1850")) {
            return error("0", "birth_date is not a valid date");
        }
        switch (action) {
            case "get" -> {
                if (!params.has("limit")) {
                    return error("0", "This test wants a limit: CiviCRM has none by itself");
                }
                select(entity, params).limit(limit(params)).forEach(values::add);
            }
            case "update" ->
                select(entity, params).forEach(row -> values.add(((ObjectNode) row).setAll((ObjectNode) given)));
            case "create" -> {
                if (!given.has("contact_id")) {
                    return error("mandatory_missing", "Mandatory values missing from Api4 create: contact_id");
                }
                ObjectNode row = JsonNodeFactory.instance.objectNode();
                row.put("id", 900 + tables.get(entity).size()).put("is_primary", true);
                row.setAll((ObjectNode) given);
                tables.get(entity).add(row);
                values.add(row);
            }
            case "delete" -> {
                List<JsonNode> doomed = select(entity, params).toList();
                doomed.forEach(row -> tables.get(entity).remove(position(entity, row)));
                doomed.forEach(values::add);
            }
            default -> throw new IllegalArgumentException(action);
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("values", values.deepCopy());
        answer.put("entity", entity).put("action", action).putNull("debug").put("version", 4);
        return answer.put("count", values.size()).put("countFetched", values.size());
    }

    private int position(String entity, JsonNode row) {
        List<JsonNode> rows = List.copyOf(tables.get(entity).values());
        return rows.indexOf(row);
    }

    private Stream<JsonNode> select(String entity, JsonNode params) {
        return List.copyOf(tables.get(entity).values()).stream()
                .filter(row -> params.path("where").values().stream().allMatch(clause -> matches(row, clause)));
    }

    private static long limit(JsonNode params) {
        int limit = params.path("limit").asInt();
        return limit == 0 ? Long.MAX_VALUE : limit;
    }

    private static boolean matches(JsonNode row, JsonNode clause) {
        JsonNode value = row.path(clause.path(0).asString());
        JsonNode wanted = clause.path(2);
        return switch (clause.path(1).asString()) {
            case "=" -> value.asString().equals(wanted.asString());
            case ">" -> value.asLong() > wanted.asLong();
            case ">=" -> value.asString().compareTo(wanted.asString()) >= 0;
            case "IN" -> wanted.values().stream().anyMatch(one -> one.asLong() == value.asLong());
            default -> throw new IllegalArgumentException(clause.toString());
        };
    }

    private static ObjectNode error(String code, String message) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("error_code", code)
                .put("error_message", message)
                .put("status", 500);
    }
}
