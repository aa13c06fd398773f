package org.foyer.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads all results of an endpoint, page by page. Nothing holds the results still meanwhile: where the total moves, a node comes
 * twice or too few come, all is read once more; what two readings in a row agree on is taken, as nodes that the account may not read
 * may be counted though they are not sent.
 */
final class DeliveryPages {

    private static final int LIMIT = 200;
    private static final int MOST_NODES = 10_000;
    private static final int MOST_PAGES = 200;
    private static final int MOST_READINGS = 4;

    private final BiFunction<String, Map<String, String>, JsonNode> ask;

    DeliveryPages(BiFunction<String, Map<String, String>, JsonNode> ask) {
        this.ask = ask;
    }

    /** @throws DeliveryException when they cannot be had whole, or keep changing */
    List<JsonNode> all(String endpoint) {
        @Nullable Set<String> before = null;
        for (int i = 0; i < MOST_READINGS; i++) {
            var reading = new Reading();
            reading.read(endpoint);
            if (reading.isWhole()
                    || reading.isSteady() && reading.nodes.keySet().equals(before)) {
                return List.copyOf(reading.nodes.values());
            }
            before = reading.nodes.keySet();
        }
        throw new DeliveryException(TroubleCode.MOVING, "The content changes while it is read");
    }

    /** All pages, once. */
    private final class Reading {

        private final Map<String, JsonNode> nodes = new LinkedHashMap<>();
        private long total = -1;
        private boolean moved;
        private boolean twice;

        void read(String endpoint) {
            int offset = 0;
            int pages = 0;
            do {
                var answer = ask.apply(endpoint, parameters(offset));
                var results = answer.path("results");
                if (!answer.isObject() || !results.isArray()) {
                    throw new DeliveryException(TroubleCode.UNREADABLE, "The answer has no list of results");
                }
                count(answer.path("total"));
                offset += limitOf(answer.path("limit"));
                results.forEach(this::take);
                if (nodes.size() > MOST_NODES || results.size() > LIMIT || ++pages > MOST_PAGES) {
                    throw new DeliveryException(TroubleCode.TOO_LARGE, "There are more nodes than a portal can hold");
                }
                if (results.isEmpty()) {
                    return;
                }
            } while (offset < total);
        }

        boolean isWhole() {
            return isSteady() && !moved && nodes.size() == total;
        }

        /** What comes twice pushed something else out; and where nothing comes though there is something, nothing was read. */
        boolean isSteady() {
            return !twice && (total == 0 || !nodes.isEmpty());
        }

        private static Map<String, String> parameters(int offset) {
            var parameters = new LinkedHashMap<String, String>();
            parameters.put("limit", String.valueOf(LIMIT));
            parameters.put("offset", String.valueOf(offset));
            parameters.put("orderBy", "@name");
            return parameters;
        }

        private void count(JsonNode value) {
            if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
                throw new DeliveryException(
                        TroubleCode.UNREADABLE, "The answer does not say how many results there are");
            }
            moved |= total >= 0 && total != value.intValue();
            total = value.intValue();
        }

        /** The endpoint may allow fewer than we ask for, and says so. */
        private static int limitOf(JsonNode value) {
            if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 1) {
                throw new DeliveryException(
                        TroubleCode.UNREADABLE, "The answer does not say how many results it may hold");
            }
            return Math.min(value.intValue(), LIMIT);
        }

        private void take(JsonNode node) {
            String id = node.path("@id").asString("");
            var key = id.isEmpty() ? "nameless " + nodes.size() : id;
            twice |= nodes.putIfAbsent(key, node) != null;
        }
    }
}
