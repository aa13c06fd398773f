package org.foyer.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.foyer.access.Impersonations;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions of this node that the identity provider has ended elsewhere (OpenID Connect back-channel logout). Spring
 * Security's own handler sends itself a request for each; a session that is at hand needs no such detour, nor an address under which
 * the portal reaches itself.
 */
@Component
class PortalSessions implements HttpSessionListener, HttpSessionIdListener, LogoutHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PortalSessions.class);

    private final Map<String, HttpSession> open = new ConcurrentHashMap<>();
    private final OidcSessionRegistry signedIn;
    private final ObjectProvider<Impersonations> impersonations;

    PortalSessions(OidcSessionRegistry signedIn, ObjectProvider<Impersonations> impersonations) {
        this.signedIn = signedIn;
        this.impersonations = impersonations;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.put(event.getSession().getId(), event.getSession());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldId) {
        open.remove(oldId);
        open.put(event.getSession().getId(), event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession().getId());
        signedIn.removeSessionInformation(event.getSession().getId());
        endSupport(event.getSession());
    }

    private void endSupport(HttpSession session) {
        if (session.getAttribute(FaceChange.FACE) != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof OidcUser user) {
            impersonations.getObject().endOf(user);
        }
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) {
            return;
        }
        var ended = 0;
        for (var information : signedIn.removeSessionInformation(token)) {
            var session = Optional.ofNullable(open.get(information.getSessionId()));
            session.ifPresent(HttpSession::invalidate);
            ended += session.isPresent() ? 1 : 0;
        }
        LOG.info("The identity provider ended a session of {}; sessions ended here: {}", token.getSubject(), ended);
    }
}
