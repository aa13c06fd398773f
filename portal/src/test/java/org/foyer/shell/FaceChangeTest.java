package org.foyer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import org.foyer.access.Impersonations;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=support")
@SignedInAs(value = "76000041", firstName = "Nora", lastName = "Nadig")
class FaceChangeTest {

    private static final String VIEWS = "views";

    @Autowired
    Impersonations impersonations;

    @Autowired
    PortalSessions sessions;

    @Autowired
    SignedIn signedIn;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private final MockHttpSession session = new MockHttpSession();
    private MemberId nora;
    private MemberId ladina;

    @BeforeEach
    void theCentralOfficeAndAMember() {
        jdbc.sql("delete from impersonation").update();
        nora = members.byNumber("76000041");
        members.office(nora, members.top(), Permission.IMPERSONATE);
        ladina = members.member("76000042", "Ladina", "Lanz", "de");
        members.join(ladina, members.section("SUP"));
    }

    @Test
    void dropsTheViewsWhenSupportBeginsAndWhenItEnds() throws Exception {
        assertThat(viewsAfterARequest()).as("one's own").isTrue();
        impersonations.start(ladina, "Findet die neue Adresse nicht");
        assertThat(viewsAfterARequest()).as("it began").isFalse();
        assertThat(viewsAfterARequest()).as("it goes on").isTrue();
        impersonations.end();
        assertThat(viewsAfterARequest()).as("it ended").isFalse();
        assertThat(viewsAfterARequest()).as("one's own again").isTrue();
    }

    @Test
    void doesNotComeBackWithTheOffice() throws Exception {
        impersonations.start(ladina, "Findet die neue Adresse nicht");
        viewsAfterARequest();
        jdbc.sql("delete from office where member_id = ?").param(nora.value()).update();
        assertThat(viewsAfterARequest()).isFalse();
        members.office(nora, members.top(), Permission.IMPERSONATE);
        assertThat(signedIn.require().id()).isEqualTo(nora);
    }

    @Test
    void endsWithTheSessionOfThePortal() throws Exception {
        impersonations.start(ladina, "Findet die neue Adresse nicht");
        viewsAfterARequest();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, SecurityContextHolder.getContext());
        sessions.sessionDestroyed(new jakarta.servlet.http.HttpSessionEvent(session));
        assertThat(signedIn.require().id()).isEqualTo(nora);
    }

    /** Whether the views that were open are there after one more request. */
    private boolean viewsAfterARequest() throws Exception {
        session.setAttribute(VIEWS, new VaadinSession(null));
        var request = new MockHttpServletRequest("POST", "/");
        request.setSession(session);
        new FaceChange(impersonations).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return session.getAttribute(VIEWS) != null;
    }
}
