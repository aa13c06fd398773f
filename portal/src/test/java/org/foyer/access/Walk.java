package org.foyer.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Opens every view and every endpoint as whoever is signed in, with each of some ids in the places for one. */
final class Walk {

    private final RequestMappingHandlerMapping endpoints;
    private final MockMvc browser;
    private final List<String> ids;

    /** Held here, as each request leaves nobody signed in behind. */
    private final @Nullable Authentication signedIn =
            SecurityContextHolder.getContext().getAuthentication();

    Walk(WebApplicationContext context, RequestMappingHandlerMapping endpoints, List<String> ids) {
        this.endpoints = endpoints;
        this.browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.ids = ids;
    }

    /**
     * Hands out all that each address sends, without spaces, as numbers are written in groups.
     *
     * @param word what each view is asked to search for besides
     */
    void through(String word, BiConsumer<String, String> reader) {
        for (var route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            for (var path : filled(route.getTemplate())) {
                UI.getCurrent().navigate(path);
                reader.accept(path, dense(page()));
                UI.getCurrent().navigate(path, QueryParameters.of("q", word));
                reader.accept(path + "?q=", dense(page()));
            }
        }
        endpoints.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .flatMap(pattern -> filled(pattern).stream())
                .forEach(path -> reader.accept(path, dense(answerOf(path))));
    }

    private static String dense(String text) {
        return text.replaceAll("\\s", "");
    }

    /** The addresses of a template, with each id in the places for one. */
    private List<String> filled(String template) {
        if (!template.contains(":") && !template.contains("{")) {
            return List.of(template);
        }
        return ids.stream()
                .map(id -> template.replaceAll(":[^/]+|\\{[^/}]+}", id))
                .distinct()
                .toList();
    }

    private String answerOf(String path) {
        try {
            var answer = browser.perform(get(path.startsWith("/") ? path : "/" + path)
                            .with(signedIn == null ? anonymous() : authentication(signedIn)))
                    .andReturn()
                    .getResponse();
            return answer.getContentAsString(StandardCharsets.UTF_8)
                    + answer.getHeaderNames().stream()
                            .map(name -> name + answer.getHeaders(name))
                            .collect(Collectors.joining());
        } catch (Exception failure) {
            throw new AssertionError(path, failure);
        }
    }

    /** All that a page sends: texts, attributes, properties, and the rows of its grids; of the view and of the frame around it. */
    private static String page() {
        List<String> all = new ArrayList<>();
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().forEach(part -> gather(part.getElement(), all));
        UI.getCurrent().getElement().getChildren().forEach(child -> gather(child, all));
        return String.join(" ", all);
    }

    private static void gather(Element element, List<String> all) {
        if (element.isTextNode()) {
            all.add(element.getText());
            return;
        }
        element.getAttributeNames().forEach(name -> all.add(element.getAttribute(name)));
        element.getPropertyNames().forEach(name -> all.add(String.valueOf(element.getPropertyRaw(name))));
        element.getComponent()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .ifPresent(grid -> ((Grid<?>) grid)
                        .getGenericDataView()
                        .getItems()
                        .limit(500)
                        .forEach(item -> all.add(item.toString())));
        element.getChildren().forEach(child -> gather(child, all));
    }
}
