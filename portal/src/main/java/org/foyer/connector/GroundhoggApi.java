package org.foyer.connector;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foyer.remote.RemoteAnswer;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteRequest;
import org.foyer.remote.RemoteSystem;
import org.foyer.remote.RemoteUnavailableException;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/**
 * Speaks Groundhogg v4 under {@code wp-json/gh/v4}. Only ever updates one contact by its id: an update of the collection
 * without a query would change every contact, and skips e-mail conflicts without a word.
 */
final class GroundhoggApi {

    private static final String CONTACTS = "/wp-json/gh/v4/contacts";

    private final RemoteSystem remote;
    private final String publicKey;
    private final String token;

    GroundhoggApi(RemoteSystem remote, GroundhoggProperties properties) {
        this.remote = remote;
        this.publicKey = properties.publicKey().value();
        this.token = md5(properties.secretKey().value() + publicKey);
    }

    JsonNode page(int limit, long offset) {
        Map<String, String> query = Map.of(
                "limit",
                String.valueOf(limit),
                "offset",
                String.valueOf(offset),
                "query[orderby]",
                "ID",
                "query[order]",
                "ASC");
        JsonNode page =
                understood(remote.send(authorised(RemoteRequest.get(CONTACTS)).with(query)));
        if (!page.path("items").isArray() || !page.path("total_items").isValueNode()) {
            throw new RemoteGarbledException("Groundhogg answered without items");
        }
        return page;
    }

    /** One contact; empty where Groundhogg does not know it. */
    Optional<JsonNode> contact(String id) {
        RemoteAnswer answer = remote.send(authorised(RemoteRequest.get(CONTACTS + "/" + id)));
        return unknownContact(answer) ? Optional.empty() : Optional.of(item(understood(answer)));
    }

    /** Updates one contact: setting the same values twice does no harm. */
    void update(String id, String body) {
        RemoteRequest request = RemoteRequest.send(HttpMethod.PATCH, CONTACTS + "/" + id, "application/json", body);
        RemoteAnswer answer = remote.send(authorised(request).mayBeRepeated());
        if (!unknownContact(answer)) {
            item(understood(answer));
        }
    }

    private RemoteRequest authorised(RemoteRequest request) {
        return request.header("Gh-Token", token)
                .header("Gh-Public-Key", publicKey)
                .header("Accept", "application/json");
    }

    /** A contact that is not there is a 404 as well as a plugin that is switched off; only its code tells them apart. */
    private static boolean unknownContact(RemoteAnswer answer) {
        if (answer.status() != 404) {
            return false;
        }
        boolean ofThePlugin = answer.jsonIfAny()
                .map(json -> !"rest_no_route".equals(Reading.text(json, "code")))
                .orElse(false);
        if (!ofThePlugin) {
            throw new RemoteMisconfiguredException(
                    "Groundhogg is not found at this address (404): check base-url, and that the plugin is active");
        }
        return true;
    }

    private static JsonNode item(JsonNode answer) {
        JsonNode item = answer.path("item");
        if (!item.isObject()) {
            throw new RemoteGarbledException("Groundhogg answered without a contact");
        }
        return item;
    }

    private static JsonNode understood(RemoteAnswer answer) {
        switch (answer.status()) {
            case 401, 403 ->
                throw new RemoteMisconfiguredException("Groundhogg refuses our keys (" + answer.status()
                        + "): check them, and that the user may view and edit contacts");
            case 404 ->
                throw new RemoteMisconfiguredException(
                        "Groundhogg is not found at this address (404): check base-url, and that the plugin is active");
            default -> {
                JsonNode json = answer.json();
                // WordPress wraps errors in code and message, and Groundhogg sends some of them with status 200
                if (json.has("code") && json.has("message")) {
                    throw refusal(answer.status(), json);
                }
                if (!answer.successful() || !"success".equals(Reading.text(json, "status"))) {
                    throw new RemoteGarbledException("Groundhogg answered " + answer.status() + " without success");
                }
                return json;
            }
        }
    }

    private static RuntimeException refusal(int status, JsonNode json) {
        if (status >= 500) {
            return new RemoteUnavailableException("Groundhogg failed (" + status + ")");
        }
        String message = Reading.text(json, "message");
        String words = message == null ? "" : message;
        if (status == 409) {
            return new RefusedByCrmException(RefusalCode.TAKEN, words, Set.of(CrmField.EMAIL));
        }
        return new RefusedByCrmException(status == 422 ? RefusalCode.INVALID_VALUE : RefusalCode.OTHER, words);
    }

    /** How Groundhogg wants its token; it protects nothing that TLS does not protect. */
    private static String md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows MD5", e);
        }
    }
}
