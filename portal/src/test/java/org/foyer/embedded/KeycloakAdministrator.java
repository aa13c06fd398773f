package org.foyer.embedded;

import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** The administrator of the Keycloak that runs beside the tests: may all that the portal's own service account may not. */
public final class KeycloakAdministrator {

    private KeycloakAdministrator() {}

    /** A client for the administration of the realm, good for a minute. */
    public static RestClient signIn() {
        var settings = RunningServices.ofThisProcess().keycloak().orElseThrow().settings();
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add("username", "admin");
        form.add("password", settings.secrets().get(KeycloakSettings.ADMINISTRATOR));
        Map<?, ?> token = RestClient.create(settings.url())
                .post()
                .uri("/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Map.class);
        return RestClient.builder()
                .baseUrl(settings.url() + "/admin/realms/" + KeycloakRealm.NAME)
                .defaultHeader(
                        "Authorization",
                        "Bearer " + Objects.requireNonNull(token).get("access_token"))
                .defaultHeader("Content-Type", MediaType.APPLICATION_JSON_VALUE)
                .build();
    }
}
