package org.foyer.content.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.Filter;
import java.net.URI;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a visitor learns of pages from the answers of the server. */
@SpringTest
class PagesOverHttpTest {

    private static final String SIGN_IN = "/oauth2/authorization/keycloak";

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter securityChain;

    MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages/insurance",
                "/pages/offices",
                "/pages/offices/handover",
                "/pages/tour-week",
                "/pages/no-such-page",
                "/pages/huts/no-such-hut",
                "/pages/west",
                "/forms/material-request",
                "/forms/no-such-form",
                "/events/board-day",
                "/events/no-such-event"
            })
    void leadsVisitorsToTheSignInForAPageThatIsHiddenAsForOneThatDoesNotExist(String path) throws Exception {
        var missing = answer("/pages/surely-not-there");
        var answer = answer(path);
        assertThat(answer.getRedirectedUrl()).isEqualTo(SIGN_IN);
        assertThat(answer.getStatus()).isEqualTo(missing.getStatus());
        assertThat(answer.getContentAsString()).isEqualTo(missing.getContentAsString());
        assertThat(answer.getHeaderNames()).isEqualTo(missing.getHeaderNames());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/pages", "/pages/", "/pages/huts", "/pages/ask", "/pages/huts/firnjoch", "/forms/contact-office"
            })
    void letsVisitorsInToWhatIsForEveryone(String path) throws Exception {
        assertThat(isLetIn(path)).isTrue();
    }

    @Test
    void letsVisitorsInNowhereElse() throws Exception {
        for (String path :
                new String[] {"/", "/more", "/card", "/my-data", "/directory", "/office/members", "/pagesX"}) {
            assertThat(isLetIn(path)).as(path).isFalse();
        }
    }

    /** Whether the security chain hands the request on to the views. */
    private boolean isLetIn(String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader(HttpHeaders.ACCEPT, MediaType.TEXT_HTML_VALUE);
        var views = new MockFilterChain();
        securityChain.doFilter(request, new MockHttpServletResponse(), views);
        return views.getRequest() != null;
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return browser.perform(get(URI.create(path)).accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse();
    }
}
