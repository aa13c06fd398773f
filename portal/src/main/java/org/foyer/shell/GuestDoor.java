package org.foyer.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.foyer.access.GuestPath;
import org.foyer.values.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.UriUtils;

/** Lets visitors in where a room has something for them, and whoever is signed in everywhere: then the view decides. */
class GuestDoor implements AuthorizationManager<RequestAuthorizationContext> {

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final GuestPath path;
    private final Languages languages;

    GuestDoor(GuestPath path, Languages languages) {
        this.path = path;
        this.languages = languages;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var visitor = authentication.get();
        return new AuthorizationDecision(
                (visitor != null && trust.isAuthenticated(visitor)) || isOpen(context.getRequest()));
    }

    private boolean isOpen(HttpServletRequest request) {
        var wishes = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse("");
        String asked =
                request.getRequestURI().substring(request.getContextPath().length());
        return path.open()
                .test(UriUtils.decode(asked, StandardCharsets.UTF_8), languages.formatting(languages.best(wishes)));
    }
}
