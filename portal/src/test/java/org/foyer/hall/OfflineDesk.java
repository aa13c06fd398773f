package org.foyer.hall;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Instant;
import java.util.UUID;
import org.foyer.testing.TestDoor;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A desk that lets people in without asking, and tells the portal afterwards as its app does. */
public final class OfflineDesk {

    private final WebApplicationContext context;
    private final String token = "token-" + UUID.randomUUID();
    private final UUID id;

    public OfflineDesk(WebApplicationContext context, TestDoor door, String name) {
        this.context = context;
        this.id = door.desk(name, token);
    }

    public UUID id() {
        return id;
    }

    /** Lets somebody in a while ago. */
    public UUID admits(UUID person, int secondsAgo, int card) throws Exception {
        UUID nonce = UUID.randomUUID();
        var now = Instant.now();
        String request = """
                {"position": 0, "deviceNow": "%s", "queued": 0, "roll": 0, "events": [{"nonce": "%s", "act": "ENTRY",
                 "attendee": "%s", "at": "%s", "offline": true, "card": %s}]}""".formatted(now, nonce, person, now.minusSeconds(secondsAgo), card == 0 ? "null" : card);
        // a request leaves nobody signed in behind
        var signedIn = SecurityContextHolder.getContext();
        var answer = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(MockMvcRequestBuilders.post("/check-in/api/sync")
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(request))
                .andReturn()
                .getResponse();
        SecurityContextHolder.setContext(signedIn);
        if (answer.getStatus() != 200) {
            throw new AssertionError(answer.getStatus() + " " + answer.getContentAsString());
        }
        return nonce;
    }
}
