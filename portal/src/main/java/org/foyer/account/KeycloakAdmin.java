package org.foyer.account;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.foyer.access.AccountsUnreachableException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Calls Keycloak's administration as the service account. A token that is not accepted is replaced once. Addresses are
 * templates below {@code /admin/realms/<realm>}. What does not get through is an {@link AccountsUnreachableException}.
 */
@Component
@EnableConfigurationProperties(AccountsProperties.class)
class KeycloakAdmin {

    private final AccountsProperties properties;
    private final KeycloakToken token;
    private final RestClient http;

    KeycloakAdmin(RestClient.Builder builder, AccountsProperties properties, Clock clock) {
        this.properties = properties;
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(properties.connectTimeout())
                .build());
        requests.setReadTimeout(properties.readTimeout());
        var plain = builder.clone().requestFactory(requests);
        this.token = new KeycloakToken(plain.clone().baseUrl(properties.url()).build(), properties, clock);
        this.http = plain.clone()
                .baseUrl(properties.url() + "/admin/realms/" + properties.realm())
                .requestInterceptor(this::withToken)
                .build();
    }

    AccountsProperties properties() {
        return properties;
    }

    /** What stands there, empty where there is nothing. */
    <T> Optional<T> get(ParameterizedTypeReference<T> type, String uri, Object... variables) {
        return reaching(() -> {
            try {
                return Optional.ofNullable(
                        http.get().uri(uri, variables).retrieve().body(type));
            } catch (HttpClientErrorException.NotFound e) {
                return Optional.empty();
            }
        });
    }

    /**
     * Creates something.
     *
     * @return its address, empty where something like it is there already
     */
    Optional<URI> create(Object body, String uri, Object... variables) {
        return reaching(() -> {
            try {
                var answer = http.post()
                        .uri(uri, variables)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body)
                        .retrieve()
                        .toBodilessEntity();
                return Optional.ofNullable(answer.getHeaders().getLocation());
            } catch (HttpClientErrorException.Conflict e) {
                return Optional.empty();
            }
        });
    }

    /** @return false where it would be the same as something else */
    boolean put(Object body, String uri, Object... variables) {
        return reaching(() -> {
            try {
                http.put()
                        .uri(uri, variables)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body)
                        .retrieve()
                        .toBodilessEntity();
                return true;
            } catch (HttpClientErrorException.Conflict e) {
                return false;
            }
        });
    }

    /** @return false where there was nothing to delete */
    boolean delete(String uri, Object... variables) {
        return reaching(() -> {
            try {
                http.delete().uri(uri, variables).retrieve().toBodilessEntity();
                return true;
            } catch (HttpClientErrorException.NotFound e) {
                return false;
            }
        });
    }

    private <T> T reaching(Supplier<T> work) {
        if (properties.url().isEmpty()) {
            throw new AccountsUnreachableException("No Keycloak is configured: foyer.accounts.url is empty.");
        }
        try {
            return work.get();
        } catch (RestClientException e) {
            throw new AccountsUnreachableException("Keycloak at '" + properties.url() + "' did not do its part.", e);
        }
    }

    private ClientHttpResponse withToken(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        String value = token.value();
        request.getHeaders().setBearerAuth(value);
        var answer = execution.execute(request, body);
        if (!answer.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            return answer;
        }
        answer.close();
        token.refused(value);
        request.getHeaders().setBearerAuth(token.value());
        return execution.execute(request, body);
    }
}
