package org.foyer.shell;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import org.foyer.access.Impersonations;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nothing of one person stay on the screen of another: when support begins or ends to see the portal as a member, by whatever
 * cause, all views of the session are dropped before the request is answered. Each window loads its page anew, and no field
 * filled for one is saved for the other.
 */
class FaceChange extends OncePerRequestFilter {

    static final String FACE = FaceChange.class.getName();

    private final Impersonations impersonations;

    FaceChange(Impersonations impersonations) {
        this.impersonations = impersonations;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/foyer/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            turn(session);
        }
        chain.doFilter(request, response);
    }

    private void turn(HttpSession session) {
        var now = impersonations.running().map(run -> run.id().toString()).orElse(null);
        var before = session.getAttribute(FACE);
        if (now == null ? before == null : now.equals(before)) {
            return;
        }
        if (now == null) {
            // time, office or terms ran out: it does not come back by itself
            impersonations.end();
        }
        session.setAttribute(FACE, now);
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> session.getAttribute(name) instanceof VaadinSession)
                .forEach(session::removeAttribute);
    }
}
