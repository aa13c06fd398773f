package org.foyer.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** Leads a sign-in that failed to the page that says why, and how to try again. */
@Component
class SignInFailures implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailures.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.isAuthenticated()) {
            // the way back in the browser repeats an answer that has been used; who is inside stays inside
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        var problem = problemOf(failure);
        LOG.warn("A sign-in failed ({}): {}", problem, failure.toString());
        response.sendRedirect(request.getContextPath() + problem.page());
    }

    static SignInProblem problemOf(AuthenticationException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceAccessException) {
                return SignInProblem.UNREACHABLE;
            }
        }
        if (!(failure instanceof OAuth2AuthenticationException named)) {
            return SignInProblem.OTHER;
        }
        return switch (named.getError().getErrorCode()) {
            case "authorization_request_not_found", "invalid_state_parameter", "temporarily_unavailable" ->
                SignInProblem.EXPIRED;
            case "invalid_token_response", "invalid_grant", "invalid_request" -> SignInProblem.CODE;
            case "invalid_id_token", "invalid_nonce" -> SignInProblem.CLOCK;
            case "access_denied", "login_required", "interaction_required" -> SignInProblem.DENIED;
            case "server_error" -> SignInProblem.UNREACHABLE;
            default -> SignInProblem.OTHER;
        };
    }
}
