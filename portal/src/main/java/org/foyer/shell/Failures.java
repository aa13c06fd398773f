package org.foyer.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foyer.access.PublicPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Answers requests that failed outside of Vaadin: with a page for people, with a reference for machines, never with a stack trace. */
@Controller
@RequestMapping("${server.error.path:/error}")
class Failures implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final PlainPages pages;
    private final List<PathPattern> open;

    Failures(PlainPages pages, ObjectProvider<PublicPath> contributed) {
        this.pages = pages;
        this.open = contributed.stream()
                .map(path -> PathPatternParser.defaultInstance.parse(path.pattern()))
                .toList();
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = statusOf(request);
        pages.failure(request, response, status, report(request, status));
    }

    @RequestMapping
    ResponseEntity<Map<String, Object>> answer(HttpServletRequest request) {
        var status = statusOf(request);
        return ResponseEntity.status(status).body(Map.of("status", status, "reference", report(request, status)));
    }

    private String report(HttpServletRequest request, int status) {
        var reference = Reference.next();
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.error(
                    "Reference {}: {} {} failed with {}",
                    reference,
                    request.getMethod(),
                    loggable(Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "")),
                    status,
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        return reference;
    }

    /** Whoever needs no sign-in often shows a secret in the path, which no log may hold: then only the pattern. */
    private String loggable(String path) {
        return open.stream()
                .filter(pattern -> pattern.matches(PathContainer.parsePath(path)))
                .findFirst()
                .map(PathPattern::getPatternString)
                .orElse(path);
    }

    private static int statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }
}
