package org.foyer.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.foyer.remote.RemoteAnswer;
import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteRequest;
import org.foyer.remote.RemoteSystem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/**
 * Content of a Magnolia, by version 2 of its delivery interface. Asks with as few parameters as there can be, as an unknown one is
 * taken for a filter and finds nothing; always for all languages, as a missing translation is sent in another language unmarked.
 */
final class MagnoliaDelivery implements Delivery {

    /** All languages as they are stored, and nothing that depends on who asks. */
    private static final Map<String, String> ALL_LANGUAGES = Map.of("lang", "all");

    private final RemoteSystem remote;
    private final MagnoliaSession session;
    private final MagnoliaProperties properties;
    private final SignInRefusals refusals;
    private final String source;
    private final DeliveryPages pages = new DeliveryPages(this::ask);

    MagnoliaDelivery(RemoteSystem remote, MagnoliaProperties properties, SignInRefusals refusals) {
        this.remote = remote;
        this.properties = properties;
        this.refusals = refusals;
        this.source = properties.remote().baseUrl().toString().replaceAll("/+$", "");
        this.session = new MagnoliaSession(remote, properties, refusals, source);
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public List<JsonNode> all(Shelf shelf) {
        String endpoint = properties.endpoints() + "/" + shelf.name().toLowerCase(Locale.ROOT) + "/v1";
        var nodes = pages.all(endpoint);
        return shelf == Shelf.PAGES ? new PageOrder(path -> children(endpoint, path)).of(nodes) : nodes;
    }

    @Override
    public byte[] asset(AssetReference asset) {
        // the link that came along names a host that the system takes for its own
        String path = properties.dam() + "/" + AssetReference.PREFIX + uuid(asset.id()) + "/"
                + UriUtils.encodePathSegment(asset.fileName(), "UTF-8");
        var answer = assetAnswer(RemoteRequest.get(path));
        if (!answer.successful()) {
            throw new RemoteMisconfiguredException(
                    remote.name() + " gives no file " + asset.id() + " (" + answer.status() + ")");
        }
        boolean page =
                answer.mediaType().filter(MediaType.TEXT_HTML::isCompatibleWith).isPresent();
        if (answer.empty() || page && !asset.mediaType().startsWith(MediaType.TEXT_HTML_VALUE)) {
            throw new RemoteGarbledException(
                    remote.name() + " answers with a web page or nothing, not with the file " + asset.id());
        }
        return answer.bytes();
    }

    @Override
    public void begin(boolean byHand) {
        remote.forgive();
        if (byHand) {
            refusals.forgive(source);
        }
    }

    @Override
    public void close() {
        remote.close();
    }

    /** One answer of an endpoint. */
    private JsonNode ask(String path, Map<String, String> parameters) {
        try {
            var request = RemoteRequest.get(path)
                    .with(ALL_LANGUAGES)
                    .with(parameters)
                    .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
            return MagnoliaAnswer.json(session.send(request));
        } catch (RemoteException e) {
            throw DeliveryException.of(e);
        }
    }

    private JsonNode children(String endpoint, String path) {
        // without a slash: what is asked for is a view of the node, not a node in it
        return ask(endpoint + UriUtils.encodePath(path, "UTF-8") + "@nodes", Map.of());
    }

    private RemoteAnswer assetAnswer(RemoteRequest request) {
        try {
            return session.send(request);
        } catch (DeliveryException refused) {
            throw new RemoteMisconfiguredException(remote.name() + " does not let us in (" + refused.code() + ")");
        }
    }

    private static String uuid(String id) {
        try {
            return UUID.fromString(id).toString();
        } catch (IllegalArgumentException e) {
            throw new RemoteGarbledException("An asset has an id that is none");
        }
    }
}
