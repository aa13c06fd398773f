package org.foyer.account;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.foyer.access.AccountsUnreachableException;
import org.foyer.remote.RemoteAnswer;
import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteRequest;
import org.foyer.remote.RemoteSystem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls Keycloak's administration as the service account. A token that is not accepted is replaced once. Addresses are
 * templates below {@code /admin/realms/<realm>}.
 *
 * <p>What does not get through is an {@link AccountsUnreachableException}, what Keycloak does not take a
 * {@link KeycloakRefusedException}.
 */
@Component
@EnableConfigurationProperties(AccountsProperties.class)
class KeycloakAdmin implements DisposableBean {

    private final AccountsProperties properties;
    private final JsonMapper json;
    private final @Nullable RemoteSystem system;
    private final KeycloakToken token;

    KeycloakAdmin(AccountsProperties properties, JsonMapper json, Clock clock) {
        this.properties = properties;
        this.json = json;
        this.system = properties.isConfigured() ? new RemoteSystem("Keycloak", properties.remote(), clock) : null;
        this.token = new KeycloakToken(properties, clock);
    }

    AccountsProperties properties() {
        return properties;
    }

    /** What stands there, empty where there is nothing. */
    Optional<JsonNode> get(String uri, Object... variables) {
        RemoteAnswer answer = send(HttpMethod.GET, null, true, uri, variables);
        return answer.status() == 404
                ? Optional.empty()
                : Optional.of(taken(answer, uri).json());
    }

    /**
     * Creates something.
     *
     * @return its address, empty where something like it is there already
     */
    Optional<URI> create(Object body, String uri, Object... variables) {
        RemoteAnswer answer = send(HttpMethod.POST, body, false, uri, variables);
        return answer.status() == 409 ? Optional.empty() : taken(answer, uri).location();
    }

    /** Has Keycloak do something that leaves nothing new. */
    void ask(String uri, Object... variables) {
        taken(send(HttpMethod.POST, Map.of(), false, uri, variables), uri);
    }

    /** @return false where it would be the same as something else */
    boolean put(Object body, String uri, Object... variables) {
        RemoteAnswer answer = send(HttpMethod.PUT, body, true, uri, variables);
        return answer.status() != 409 && taken(answer, uri).successful();
    }

    /** @return false where one of the two things that should be tied together is not there */
    boolean tie(String uri, Object... variables) {
        RemoteAnswer answer = send(HttpMethod.PUT, Map.of(), true, uri, variables);
        return answer.status() != 404 && taken(answer, uri).successful();
    }

    /** @return false where Keycloak could not get the mail out */
    boolean mail(Object body, String uri, Object... variables) {
        RemoteAnswer answer = send(HttpMethod.PUT, body, false, uri, variables);
        return answer.status() != 500 && taken(answer, uri).successful();
    }

    /** @return false where there was nothing to delete */
    boolean delete(String uri, Object... variables) {
        RemoteAnswer answer = send(HttpMethod.DELETE, null, true, uri, variables);
        return answer.status() != 404 && taken(answer, uri).successful();
    }

    /** The id at the end of the address of something that was created. */
    static String lastPart(URI address) {
        String path = address.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static RemoteAnswer taken(RemoteAnswer answer, String uri) {
        return switch (answer.status()) {
            case 200, 201, 202, 204 -> answer;
            case 400, 404, 422 ->
                throw new KeycloakRefusedException("Keycloak does not take what it was given: " + uri);
            default -> throw new AccountsUnreachableException("Keycloak answered " + answer.status() + " to " + uri);
        };
    }

    private RemoteAnswer send(
            HttpMethod method, @Nullable Object body, boolean repeatable, String uri, Object... variables) {
        if (system == null) {
            throw new AccountsUnreachableException("No Keycloak is configured: foyer.accounts.url is empty.");
        }
        try {
            RemoteRequest request = request(method, body, repeatable, uri, variables);
            String bearer = token.value(system);
            RemoteAnswer answer = system.send(request.header("Authorization", "Bearer " + bearer));
            if (answer.status() != 401) {
                return answer;
            }
            token.refused(bearer);
            return system.send(request.header("Authorization", "Bearer " + token.value(system)));
        } catch (RemoteException e) {
            throw new AccountsUnreachableException("Keycloak at '" + properties.url() + "' did not do its part.", e);
        }
    }

    private RemoteRequest request(
            HttpMethod method, @Nullable Object body, boolean repeatable, String uri, Object... variables) {
        var template = UriComponentsBuilder.fromUriString("/admin/realms/" + properties.realm() + uri);
        String path = template.cloneBuilder()
                .replaceQuery(null)
                .encode()
                .build()
                .expand(variables)
                .toUriString();
        Map<String, String> query = new HashMap<>();
        template.build()
                .expand(variables)
                .getQueryParams()
                .forEach((name, values) -> query.put(name, values.getFirst()));
        RemoteRequest request = body == null
                ? new RemoteRequest(method, path, Map.of(), Map.of(), null, null, repeatable, false, false)
                : RemoteRequest.send(method, path, "application/json", json.writeValueAsString(body));
        return (repeatable ? request.mayBeRepeated() : request).with(query).withEndingKey();
    }

    @Override
    public void destroy() {
        if (system != null) {
            system.close();
        }
    }
}
