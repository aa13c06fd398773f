package org.foyer.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringTest
class SecurityChainTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Access access;

    @Autowired
    TestMembers members;

    @Autowired
    GrantedAuthoritiesMapper authorities;

    MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/more", "/no-such-page", "/actuator", "/actuator/env", "/actuator/beans", "/api/x"})
    void leadsAnonymousVisitorsToTheSignIn(String path) throws Exception {
        browser.perform(get(path).accept(MediaType.TEXT_HTML))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/oauth2/authorization/keycloak"));
    }

    @Test
    void remembersWhereSomebodyWantedToGo() throws Exception {
        var session = new MockHttpSession();
        browser.perform(get("/more").session(session).accept(MediaType.TEXT_HTML))
                .andExpect(status().is3xxRedirection());
        assertThat(session.getAttribute("SPRING_SECURITY_SAVED_REQUEST"))
                .hasToString("DefaultSavedRequest [http://localhost/more]");
    }

    @Test
    void saysThatTheIdentityProviderDoesNotAnswer() throws Exception {
        browser.perform(get("/oauth2/authorization/keycloak"))
                .andExpect(redirectedUrl("/sign-in-problem?because=unreachable"));
        browser.perform(get("/sign-in-problem?because=unreachable").header(HttpHeaders.ACCEPT_LANGUAGE, "fr-CH"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().string(containsString("<html lang=\"fr\">")))
                .andExpect(content().string(containsString("La connexion ne répond pas")))
                .andExpect(content().string(containsString("Réessayer")));
    }

    @Test
    void leadsALostStateToAPageWithAWayOn() throws Exception {
        browser.perform(get("/login/oauth2/code/keycloak?code=x&state=lost"))
                .andExpect(redirectedUrl("/sign-in-problem?because=expired"));
    }

    @Test
    void leadsABrokenOffSignInToAPageWithAWayOn() throws Exception {
        browser.perform(get("/sign-in-problem?because=<script>"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(containsString("Nochmals versuchen")));
    }

    @Test
    void sendsStrictHeaders() throws Exception {
        browser.perform(get("/signed-out").secure(true))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe-eval"))))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("geolocation=()")))
                .andExpect(header().string("Strict-Transport-Security", containsString("max-age")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/more", "/no-such-page", "/actuator/health"})
    @SignedInAs(value = "70000009", member = false, keycloakRoles = "admin")
    void showsAnAccountWithoutAMemberOnePageOnly(String path) throws Exception {
        browser.perform(get(path).accept(MediaType.TEXT_HTML))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Dieses Konto gehört noch zu keinem Mitglied")))
                .andExpect(content().string(containsString("action=\"/logout\"")))
                .andExpect(content().string(containsString("office@alpenclub-firn.example")));
    }

    @Test
    @SignedInAs(
            value = "70000008",
            keycloakRoles = {"admin", "realm-admin", "SEARCH_CHANGE_LOG"})
    void givesNothingForRolesInTheToken() {
        for (var permission : Permission.values()) {
            assertThat(access.may(permission).anywhere().isGranted()).isFalse();
        }
        assertThat(authorities.mapAuthorities(List.of(new SimpleGrantedAuthority("ROLE_admin"))))
                .extracting(Object::toString)
                .containsExactly("ROLE_SIGNED_IN");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
    }

    @Test
    @SignedInAs("70000007")
    void givesWhatTheOfficeGives() {
        members.office(members.byNumber("70000007"), members.section("S-CHAIN"), Permission.IMPORT_MEMBERS);
        assertThat(access.may(Permission.IMPORT_MEMBERS).anywhere().isGranted()).isTrue();
        assertThat(access.may(Permission.MANAGE_OFFICES).anywhere().isGranted()).isFalse();
    }
}
