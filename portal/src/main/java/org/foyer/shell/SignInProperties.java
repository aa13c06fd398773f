package org.foyer.shell;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What Spring Boot's own properties of an identity provider do not tell.
 *
 * @param issuer as it stands in the tokens, such as https://id.association.example/realms/foyer
 * @param endSessionUri where a sign-out goes on to
 */
@ConfigurationProperties("foyer.sign-in")
record SignInProperties(URI issuer, URI endSessionUri) {

    /** Scheme, host and port of the identity provider, for a browser. */
    String origin() {
        return endSessionUri.resolve("/").toString().replaceAll("/$", "");
    }
}
