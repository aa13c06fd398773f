package org.foyer.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.event.Registration.State.CANCELLED;
import static org.foyer.event.Registration.State.REGISTERED;
import static org.foyer.event.Registration.State.WAITING;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.foyer.content.Library;
import org.foyer.form.Forms;
import org.foyer.form.Submission;
import org.foyer.form.SubmissionRefusedException;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringTest
@WithAnonymousUser
class RegistrationTest {

    @Autowired
    Library library;

    @Autowired
    Forms forms;

    @Autowired
    Submission submission;

    @Autowired
    EventFiles files;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    private PlantedEvents events;
    private RegistrationStage stage;
    private MockMvc browser;

    @BeforeEach
    void stage() {
        members.section("EVENT-R");
        events = new PlantedEvents(library);
        stage = new RegistrationStage(forms, submission, jdbc);
        stage.clear();
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @AfterEach
    void takeAway() {
        events.close();
        stage.clear();
    }

    @Test
    void givesPlacesAndThenPlacesOnTheWaitingListInTheOrderOfRegistering() {
        events.event("order", "EVENT-R", Map.of());
        stage.register("order", "anna");
        stage.register("order", "beat");
        assertThat(stage.register("order", "cora").paragraphs()).contains("Sie sind auf der Warteliste, auf Platz 1.");
        assertThat(stage.register("order", "dino").paragraphs()).contains("Sie sind auf der Warteliste, auf Platz 2.");
        assertThat(stage.lastMail("anna")).contains("Sie sind angemeldet und haben einen Platz.", "/registrations/");
        assertThat(stage.waiting("order")).containsExactly("cora@example.org", "dino@example.org");
    }

    @Test
    void enclosesTheCalendarEntryOnlyForWhoHasAPlace() {
        events.event("file", "EVENT-R", Map.of("capacity", 1));
        var first = stage.register("file", "anna");
        var second = stage.register("file", "beat");
        assertThat(files.of(first.answer()))
                .singleElement()
                .satisfies(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                        .contains("SUMMARY;LANGUAGE=de:Kurs file", "METHOD:PUBLISH"));
        assertThat(first.downloads()).hasSize(1);
        assertThat(files.of(second.answer())).isEmpty();
        assertThat(second.downloads()).isEmpty();
    }

    @Test
    void overbooksNothingWhenManyRegisterAtOnce() throws Exception {
        events.event("rush", "EVENT-R", Map.of("capacity", 5, "waitingList", false));
        events.event("queue", "EVENT-R", Map.of("capacity", 5));
        for (String event : List.of("rush", "queue")) {
            try (var threads = Executors.newFixedThreadPool(8)) {
                var all = IntStream.range(0, 20)
                        .mapToObj(at -> (Callable<Boolean>) () -> tries(event, "guest" + at))
                        .toList();
                long taken = threads.invokeAll(all).stream()
                        .filter(future -> future.resultNow())
                        .count();
                assertThat(taken).isEqualTo(event.equals("rush") ? 5 : 20);
            }
            assertThat(stage.count(event, REGISTERED)).isEqualTo(5);
        }
        assertThat(stage.count("rush", WAITING)).isZero();
        assertThat(stage.count("queue", WAITING)).isEqualTo(15);
    }

    @Test
    void takesNobodyOnceItIsTooLateFullOrOff() {
        String past = Instant.now().minus(1, ChronoUnit.HOURS).toString();
        events.event("late", "EVENT-R", Map.of("deadline", past));
        events.event("full", "EVENT-R", Map.of("capacity", 0, "waitingList", false));
        events.event("off", "EVENT-R", Map.of("eventOff", true));
        events.event("over", "EVENT-R", Map.of("eventStart", past));
        assertThat(List.of("late", "full", "off", "over"))
                .allSatisfy(event -> assertThatThrownBy(() -> stage.register(event, "anna"))
                        .isInstanceOfSatisfying(
                                SubmissionRefusedException.class,
                                refused -> assertThat(refused.sentence()).isNotBlank()));
        assertThat(stage.mails("anna")).isEmpty();
    }

    @Test
    void cancelsByTheLinkOnlyOnAClickAndMovesUpWhoWaits() throws Exception {
        events.event("link", "EVENT-R", Map.of("capacity", 1));
        stage.register("link", "anna");
        stage.register("link", "beat");
        String link = stage.link("anna");
        assertThat(page(get("/registrations/" + link))).contains("Kurs link", "<button");
        assertThat(stage.count("link", CANCELLED)).isZero();
        assertThat(browser.perform(post("/registrations/" + link))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);

        assertThat(page(post("/registrations/" + link).with(csrf())))
                .contains("Sie sind abgemeldet.")
                .doesNotContain("<button");
        assertThat(page(post("/registrations/" + link).with(csrf()))).contains("Sie sind abgemeldet.");
        assertThat(stage.count("link", CANCELLED)).isEqualTo(1);
        assertThat(stage.mails("anna")).hasSize(2).contains("Abgemeldet: Kurs link");
        assertThat(stage.mails("beat")).hasSize(2).contains("Sie haben einen Platz: Kurs link");
        assertThat(stage.waiting("link")).isEmpty();
        assertThat(page(get("/registrations/" + stage.link("beat")))).contains("haben einen Platz");
    }

    @Test
    void saysWhomToAskOnceItIsTooLateToCancel() throws Exception {
        events.event("firm", "EVENT-R", Map.of());
        stage.register("firm", "anna");
        String link = stage.link("anna");
        events.event(
                "firm",
                "EVENT-R",
                Map.of("cancelUntil", Instant.now().minusSeconds(60).toString()));
        assertThat(page(get("/registrations/" + link)))
                .contains("schreiben Sie an")
                .doesNotContain("<button");
        assertThat(page(post("/registrations/" + link).with(csrf()))).contains("haben einen Platz");
        assertThat(stage.count("firm", CANCELLED)).isZero();
    }

    @Test
    void knowsNoLinkThatNobodyWasSent() throws Exception {
        for (var request : List.of(
                get("/registrations/guessed"), post("/registrations/guessed").with(csrf()))) {
            MockHttpServletResponse answer =
                    browser.perform(request).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    private boolean tries(String event, String who) {
        try {
            stage.register(event, who);
            return true;
        } catch (SubmissionRefusedException full) {
            return false;
        }
    }

    private String page(RequestBuilder request) throws Exception {
        var answer = browser.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
