package org.foyer.verification;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks what an access log of the container may hold: everything but scans, whose path holds a name. What the container refuses
 * before it comes here is not marked and so not logged.
 */
class LoggableRequests extends OncePerRequestFilter {

    /** Named in {@code server.tomcat.accesslog.condition-if} in application.yaml. */
    static final String MARK = "org.foyer.loggable";

    private static final Pattern SCAN = Pattern.compile("/+v(/.*|;.*)?", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!SCAN.matcher(path).matches()) {
            request.setAttribute(MARK, Boolean.TRUE);
        }
        chain.doFilter(request, response);
    }
}
