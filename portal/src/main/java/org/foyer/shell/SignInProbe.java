package org.foyer.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks whether the identity provider is there before a browser is sent to it: else the person would stand before the browser's own
 * page of a dead server. A good answer holds for a few seconds.
 */
class SignInProbe extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SignInProbe.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration TRUST = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Instant lastSeen = Instant.EPOCH;
    private final URI keys;
    private final Clock clock;

    SignInProbe(ClientRegistrationRepository registrations, Clock clock) {
        var registration = registrations.findByRegistrationId(IdentityProvider.REGISTRATION);
        var provider = Objects.requireNonNull(registration).getProviderDetails();
        this.keys = URI.create(Objects.requireNonNull(provider.getJwkSetUri()));
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + IdentityProvider.SIGN_IN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isThere()) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + SignInProblem.UNREACHABLE.page());
        }
    }

    private boolean isThere() {
        if (clock.instant().isBefore(lastSeen.plus(TRUST))) {
            return true;
        }
        try {
            var answer =
                    http.send(HttpRequest.newBuilder(keys).timeout(PATIENCE).build(), BodyHandlers.discarding());
            if (answer.statusCode() == HttpServletResponse.SC_OK) {
                lastSeen = clock.instant();
                return true;
            }
            LOG.warn("The identity provider answers {} at {}", answer.statusCode(), keys);
        } catch (IOException unreachable) {
            LOG.warn("The identity provider is not reached at {}: {}", keys, unreachable.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
