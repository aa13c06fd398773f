package org.foyer.shell;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/**
 * The identity provider, with each of its addresses named by itself: with the issuer alone the portal would ask it for the others
 * while starting, and not start while it is down.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({OAuth2ClientProperties.class, SignInProperties.class})
class IdentityProvider {

    static final String REGISTRATION = "keycloak";
    static final String SIGN_IN = "/oauth2/authorization/" + REGISTRATION;

    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties named, SignInProperties signIn) {
        var registration = Optional.ofNullable(new OAuth2ClientPropertiesMapper(named)
                        .asClientRegistrations()
                        .get(REGISTRATION))
                .orElseThrow(() -> new IllegalStateException("No identity provider is named. Set "
                        + "spring.security.oauth2.client.registration.keycloak.* and "
                        + "spring.security.oauth2.client.provider.keycloak.*"));
        return new InMemoryClientRegistrationRepository(ClientRegistration.withClientRegistration(registration)
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .issuerUri(signIn.issuer().toString())
                .providerConfigurationMetadata(
                        Map.of("end_session_endpoint", signIn.endSessionUri().toString()))
                .build());
    }

    /** Whatever roles and groups a token brings, it says one thing only: somebody is signed in. What they may, {@code access} decides. */
    @Bean
    GrantedAuthoritiesMapper nothingButSignedIn() {
        return brought -> Set.of(new SimpleGrantedAuthority("ROLE_SIGNED_IN"));
    }
}
