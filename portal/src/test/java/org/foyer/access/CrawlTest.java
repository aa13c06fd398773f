package org.foyer.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks through every view and every endpoint, with the ids of a member who shows nothing and of their section in each place for an id,
 * as people who may not see that member. A new view or endpoint is walked through without being named here.
 */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=crawl")
class CrawlTest extends SpringBrowserlessTest {

    private static final String HIDDEN = "79000900";

    /** What nobody of these may learn, without spaces, as numbers are written in groups. */
    private static final List<String> SECRETS =
            List.of("Heimlichkeit", "verena.h@post.example", "315550911", "Verborgengasse", "Geheimwil", HIDDEN);

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    private MemberId hidden;
    private UnitId section;
    private UnitId other;
    private MockMvc browser;

    @BeforeEach
    void somebodyWhoShowsNothing() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        section = members.section("CRAWL-A");
        other = members.section("CRAWL-B");
        hidden = members.member(HIDDEN, "Verena", "Heimlichkeit", "de");
        members.join(hidden, section);
        jdbc.sql(
                        "insert into contact_point (member_id, kind, value, main) values (:id, 'EMAIL', 'verena.h@post.example', true), "
                                + "(:id, 'PHONE', '+41315550911', true) on conflict do nothing")
                .param("id", hidden.value())
                .update();
        jdbc.sql(
                        "insert into postal_address (member_id, valid_from, street, house_number, postcode, town, country) "
                                + "values (?, date '2020-01-01', 'Verborgengasse', '7', '3999', 'Geheimwil', 'CH') on conflict do nothing")
                .param(hidden.value())
                .update();
    }

    @Test
    @WithAnonymousUser
    void showsNothingToVisitors() {
        assertThat(leaks()).isEmpty();
    }

    @Test
    @SignedInAs("79000001")
    void showsNothingToAMemberOfTheSameSection() {
        members.join(members.byNumber("79000001"), section);
        assertThat(leaks()).isEmpty();
    }

    @Test
    @SignedInAs("79000002")
    void showsNothingToAMemberOfAnotherSection() {
        members.join(members.byNumber("79000002"), other);
        assertThat(leaks()).isEmpty();
    }

    @Test
    @SignedInAs("79000003")
    void showsNothingToAnOfficialOfAnotherSectionWhoMayDoEverythingThere() {
        var official = members.byNumber("79000003");
        members.join(official, other);
        members.office(official, other, Permission.values());
        assertThat(leaks()).isEmpty();
    }

    @Test
    @SignedInAs("79000004")
    void showsNothingToAnOfficialWhoseOfficeEndedYesterday() {
        var official = members.byNumber("79000004");
        members.join(official, section);
        members.office(official, section, Permission.values());
        jdbc.sql("update office set to_date = ? where member_id = ?")
                .params(LocalDate.now().minusDays(1), official.value())
                .update();
        assertThat(leaks()).isEmpty();
    }

    @Test
    @SignedInAs("79000005")
    void showsNothingToAnOfficialWhoHasNotAcceptedTheTerms() {
        var official = members.byNumber("79000005");
        members.join(official, section);
        members.officeWithoutTerms(official, section, Permission.values());
        assertThat(leaks()).isEmpty();
    }

    @Test
    @SignedInAs("79000006")
    void findsWhatTheOfficialOfTheSectionSees() {
        var official = members.byNumber("79000006");
        members.join(official, section);
        members.office(official, section, Permission.SEE_MEMBER, Permission.SEE_CONTACT_DETAILS);
        assertThat(leaks().values().stream().flatMap(List::stream).distinct())
                .as("the walk sees what is there to be seen")
                .contains("Heimlichkeit", "verena.h@post.example", "315550911", "Verborgengasse");
    }

    /** The secrets by the address at which they came out. */
    private Map<String, List<String>> leaks() {
        Map<String, List<String>> leaks = new LinkedHashMap<>();
        for (var route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            for (var path : filled(route.getTemplate())) {
                UI.getCurrent().navigate(path);
                note(leaks, path, page());
                UI.getCurrent().navigate(path, QueryParameters.of("q", "Heimlichk"));
                note(leaks, path + "?q=", page());
            }
        }
        endpoints.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .flatMap(pattern -> filled(pattern).stream())
                .forEach(path -> note(leaks, path, answerOf(path)));
        return leaks;
    }

    private static void note(Map<String, List<String>> leaks, String path, String text) {
        var dense = text.replaceAll("\\s", "");
        var found = SECRETS.stream().filter(dense::contains).toList();
        if (!found.isEmpty()) {
            leaks.put(path, found);
        }
    }

    /** The addresses of a template, with each id in the places for one. */
    private List<String> filled(String template) {
        if (!template.contains(":") && !template.contains("{")) {
            return List.of(template);
        }
        return ids().stream()
                .map(id -> template.replaceAll(":[^/]+|\\{[^/}]+}", id))
                .distinct()
                .toList();
    }

    private List<String> ids() {
        return List.of(
                hidden.toString(),
                jdbc.sql("select number from unit where id = ?")
                        .param(section.value())
                        .query(String.class)
                        .single(),
                section.toString(),
                UUID.nameUUIDFromBytes(new byte[] {7}).toString());
    }

    private String answerOf(String path) {
        try {
            var signedIn = SecurityContextHolder.getContext().getAuthentication();
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
