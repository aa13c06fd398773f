package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.UUID;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A desk prints badges of its own assembly, and of no other. */
@SpringTest
class DeskBadgesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    private TestDoor door;
    private MockMvc http;

    @BeforeEach
    void opens() {
        door = new TestDoor(jdbc, members.section("T775"), Instant.now());
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void printsTheBadgeOfSomebodyOnTheRoll() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        var answer = ask(anna, desk(door));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void printsNoneForADeskOfAnotherAssemblyOrForNoDeskAtAll() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        var other = new TestDoor(jdbc, members.section("T776"), Instant.now());
        assertThat(ask(anna, desk(other)).getStatus()).isEqualTo(404);
        var answer = ask(anna, "nobody");
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentAsString()).contains("DESK_UNKNOWN");
    }

    private static String desk(TestDoor of) {
        String token = "token-" + UUID.randomUUID();
        of.desk("Tisch 1", token);
        return token;
    }

    private MockHttpServletResponse ask(UUID attendee, String token) throws Exception {
        return http.perform(get("/check-in/api/badges/" + attendee).header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse();
    }
}
