package org.foyer.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.Objects;
import org.foyer.access.GuestPath;
import org.foyer.access.Impersonations;
import org.foyer.access.PublicPath;
import org.foyer.access.SignedIn;
import org.foyer.values.Languages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The way in: everything needs a signed-in member, but for the few paths that are named. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityChain {

    private static final String[] PUBLIC = {
        "/foyer/**",
        "/manifest.webmanifest",
        "/actuator/health",
        PlainPages.SIGNED_OUT,
        PlainPages.SIGN_IN_PROBLEM,
        "/error"
    };

    @Bean
    OidcSessionRegistry signedInSessions() {
        return new InMemoryOidcSessionRegistry();
    }

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            ObjectProvider<PublicPath> contributed,
            ObjectProvider<GuestPath> forGuests,
            Languages languages,
            SecurityHeaders headers,
            PortalSessions sessions,
            SignInFailures failures,
            ClientRegistrationRepository registrations,
            Clock clock,
            SignedIn signedIn,
            Impersonations impersonations,
            PlainPages pages) {
        http.setSharedObject(RequestCache.class, savedPages());
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers(PUBLIC).permitAll();
            contributed.forEach(path -> requests.requestMatchers(path.pattern()).permitAll());
            forGuests.forEach(path -> requests.requestMatchers(path.pattern()).access(new GuestDoor(path, languages)));
        });
        http.headers(headers::write);
        http.oauth2Login(login -> login.failureHandler(failures));
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(sessions)));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage(IdentityProvider.SIGN_IN, "{baseUrl}" + PlainPages.SIGNED_OUT)
                        // an address that leads nowhere is answered by "not found", once one is signed in
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.addFilterBefore(new SignInProbe(registrations, clock), OAuth2AuthorizationRequestRedirectFilter.class);
        http.addFilterAfter(new MembersOnly(signedIn, pages), AuthorizationFilter.class);
        http.addFilterAfter(new FaceChange(impersonations), MembersOnly.class);
        return http.build();
    }

    /** Remembers where somebody wanted to go, without leaving {@code ?continue} in the address afterwards. */
    @SuppressWarnings("NullAway") // null is how the parameter is switched off, its annotation says otherwise
    private static HttpSessionRequestCache savedPages() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        // what a script asks for is no page to come back to
        cache.setRequestMatcher(request -> Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .contains(MediaType.TEXT_HTML_VALUE));
        return cache;
    }
}
