package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteRequest;
import org.foyer.remote.RemoteSettings;
import org.foyer.remote.RemoteSystem;
import org.foyer.remote.Secret;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each answer that a Magnolia can give is read to the last property, or refused for what it is. The answers are those in
 * {@code content/answers}; with {@code -Dfoyer.content.answers=<folder>} those recorded from another Magnolia, in the same form.
 */
@SpringTest
class RecordedAnswersTest {

    @Autowired
    SignInRefusals refusals;

    static Stream<Exchange> answers() {
        String folder = System.getProperty("foyer.content.answers", "src/test/resources/content/answers");
        return Exchange.in(Path.of(folder)).stream();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void isReadToTheLastPropertyOrRefusedForWhatItIs(Exchange exchange) {
        try (var server = exchange.play()) {
            var settings = RemoteSettings.of(server.url(), 1, Duration.ofSeconds(5));
            var remote = new RemoteSystem("Magnolia", settings, Clock.systemUTC());
            if (exchange.path().contains("/dam/")) {
                checkFile(exchange, server, remote);
            } else if (exchange.status() == 200) {
                checkDocument(exchange, MagnoliaAnswer.json(remote.send(RemoteRequest.get(exchange.path()))), remote);
            } else {
                assertThat(refusal(exchange, remote)).isEqualTo(expected(exchange));
            }
            remote.close();
        }
    }

    private static TroubleCode refusal(Exchange exchange, RemoteSystem remote) {
        try {
            MagnoliaAnswer.json(remote.send(RemoteRequest.get(exchange.path()).withEndingKey()));
            throw new AssertionError("taken for a document");
        } catch (DeliveryException e) {
            return e.code();
        } catch (RemoteException e) {
            return DeliveryException.of(e).code();
        }
    }

    private static TroubleCode expected(Exchange exchange) {
        return switch (exchange.status()) {
            case 304 -> TroubleCode.MISDIRECTED;
            case 401 -> TroubleCode.REFUSED;
            case 403 -> TroubleCode.FORBIDDEN;
            case 404 -> exchange.text().contains("\"pathNotFound\"") ? TroubleCode.MOVING : TroubleCode.MISSING;
            default -> TroubleCode.FAILED;
        };
    }

    private void checkFile(Exchange exchange, Exchange.Player server, RemoteSystem remote) {
        var settings = RemoteSettings.impatient(server.url());
        var properties = new MagnoliaProperties(settings, "portal", Secret.of("any"), "/.rest/foyer", "/dam");
        var delivery = new MagnoliaDelivery(remote, properties, refusals);
        String id = exchange.path().replaceAll(".*/dam/jcr:([^/]+)/.*", "$1");
        var asset = new AssetReference(id, "a.png", "image/png", new LocalText(Map.of(), "de"), 0, 0, 0, "");
        if (exchange.status() == 200) {
            assertThat(delivery.asset(asset)).isEqualTo(exchange.body()).isNotEmpty();
        } else {
            assertThatThrownBy(() -> delivery.asset(asset)).isInstanceOf(RemoteException.class);
        }
    }

    private static void checkDocument(Exchange exchange, JsonNode document, RemoteSystem remote) {
        var sent = JsonMapper.shared().readTree(exchange.text());
        assertThat(document).isEqualTo(sent);
        if (sent.isArray()) {
            sent.forEach(RecordedAnswersTest::checkNode);
        } else if (sent.has("results")) {
            sent.path("results").forEach(RecordedAnswersTest::checkNode);
            checkPages(sent, remote);
        } else if (sent.has("@name")) {
            checkNode(sent);
        } else {
            assertThatThrownBy(() -> pages(remote)).isInstanceOf(DeliveryException.class);
        }
    }

    /** One page of several is never taken for all, as the same page comes whatever is asked. */
    private static void checkPages(JsonNode sent, RemoteSystem remote) {
        var results =
                StreamSupport.stream(sent.path("results").spliterator(), false).toList();
        boolean whole = sent.path("total").asInt() == results.size()
                && sent.path("limit").asInt() > 0;
        if (whole) {
            assertThat(pages(remote)).isEqualTo(results);
        } else {
            assertThatThrownBy(() -> pages(remote)).isInstanceOf(DeliveryException.class);
        }
    }

    private static List<JsonNode> pages(RemoteSystem remote) {
        return new DeliveryPages((path, parameters) ->
                        MagnoliaAnswer.json(remote.send(RemoteRequest.get(path).with(parameters))))
                .all("/any");
    }

    private static void checkNode(JsonNode sent) {
        var node = new ContentNode(sent, "de");
        assertThat(node.name()).isEqualTo(sent.path("@name").asString());
        assertThat(node.path()).isEqualTo(sent.path("@path").asString());
        assertThat(node.id()).isEqualTo(sent.path("@id").asString());
        sent.forEachEntry((name, value) -> {
            if (!name.startsWith("@")) {
                checkProperty(node, name, value);
            }
        });
        checkChildren(node, sent);
        checkAudience(node, sent);
    }

    private static void checkProperty(ContentNode node, String name, JsonNode value) {
        if (value.isValueNode() && !value.isNull()) {
            assertThat(node.value(name)).as(name).contains(value.asString());
        } else if (value.isArray()) {
            var texts = StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
            assertThat(node.values(name)).as(name).isEqualTo(texts);
        } else if (value.path("@id").asString("").startsWith("jcr:")) {
            var asset = node.asset(name).orElseThrow();
            assertThat("jcr:" + asset.id()).isEqualTo(value.path("@id").asString());
            assertThat(asset.fileName())
                    .isEqualTo(value.path("metadata").path("fileName").asString());
            assertThat(asset.bytes())
                    .isEqualTo(value.path("metadata").path("fileSize").asLong(0));
        }
        if (value.asString("").startsWith("jcr:")) {
            assertThat(node.asset(name)).as("a picture that is gone").isEmpty();
        }
        int suffix = name.lastIndexOf("_fr");
        if (suffix > 0 && name.endsWith("_fr") && value.isString()) {
            assertThat(node.text(name.substring(0, suffix)).byLanguage()).containsEntry("fr", value.asString());
        }
    }

    /** In the order of the list of names, each once, whatever else stands in the list. */
    private static void checkChildren(ContentNode node, JsonNode sent) {
        var expected = new LinkedHashMap<String, JsonNode>();
        var names = sent.path("@nodes");
        names.forEach(name -> {
            if (names.isArray() && name.isString() && sent.path(name.asString()).isObject()) {
                expected.putIfAbsent(name.asString(), sent.path(name.asString()));
            }
        });
        var paths = new ArrayList<String>();
        expected.values().forEach(child -> paths.add(child.path("@path").asString()));
        assertThat(node.children()).extracting(ContentNode::path).isEqualTo(paths);
        expected.values().forEach(RecordedAnswersTest::checkNode);
    }

    private static void checkAudience(ContentNode node, JsonNode sent) {
        var reader = new AudienceReader();
        int lines = reader.read(node).lines().size();
        int said = sent.path("audience").isArray()
                ? sent.path("audience").size()
                : node.items("audience").size();
        assertThat(lines + reader.notUnderstood().size()).isEqualTo(said);
        assertThat(AudienceReader.isSaid(node)).isEqualTo(said > 0);
    }
}
