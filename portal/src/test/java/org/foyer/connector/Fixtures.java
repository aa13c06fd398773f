package org.foyer.connector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies in the shape of the real systems, about invented people. */
final class Fixtures {

    private Fixtures() {}

    static JsonNode read(String path) {
        try (InputStream stream = Fixtures.class.getResourceAsStream("/connector/" + path)) {
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
