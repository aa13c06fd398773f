package org.foyer.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringTest
@SignedInAs(value = "76100001", firstName = "Ursina", lastName = "Ausweis")
class PassControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    CardVerifier verifier;

    private MemberId me;
    private MemberId partner;
    private MemberId child;
    private MockMvc browser;

    @BeforeEach
    void aHousehold() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        me = members.byNumber("76100001");
        partner = members.member("76100002", "Gian", "Ausweis", "de");
        child = members.member("76100003", "Lou", "Ausweis", "fr");
        var section = members.section("7610");
        var household = jdbc.sql("insert into household default values returning id")
                .query(UUID.class)
                .single();
        for (var person : new MemberId[] {me, partner, child}) {
            members.join(person, section);
            jdbc.sql("update membership set to_date = null where member_id = ?")
                    .param(person.value())
                    .update();
            jdbc.sql("update member set household_id = ?, birth_date = ? where id = ?")
                    .params(household, LocalDate.now().minusYears(person.equals(child) ? 9 : 40), person.value())
                    .update();
        }
    }

    @Test
    void givesOnesOwnCardAndThatOfAChildButNotOfAnotherGrownUp() throws Exception {
        var answer = ask("/pass/cards");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        JsonNode pass = json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(pass.path("cards").size()).isEqualTo(2);
        JsonNode mine = pass.path("cards").get(0);
        assertThat(mine.path("facts").get(0).path("value").asString()).isEqualTo("7610 0001");
        assertThat(mine.path("name").asString()).isEqualTo("Ursina Ausweis");
        assertThat(isGood(mine.path("code"))).isTrue();
        assertThat(pass.path("household").path("names").size()).isEqualTo(2);
        assertThat(isGood(pass.path("household").path("code"))).isTrue();
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("Gian");
    }

    @Test
    void writesEachCardInTheLanguageOfItsMember() throws Exception {
        JsonNode cards = json.readTree(ask("/pass/cards").getContentAsString(StandardCharsets.UTF_8))
                .path("cards");
        assertThat(cards.get(0).path("facts").get(2).path("label").asString()).isEqualTo("Gültig bis");
        assertThat(cards.get(1).path("facts").get(2).path("label").asString()).isEqualTo("Valable jusqu’au");
    }

    @Test
    void givesFreshCodesForTheSameCards() throws Exception {
        var answer = ask("/pass/cards/fresh");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        JsonNode codes = json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(codes.propertyNames()).containsExactlyInAnyOrder(me.toString(), child.toString());
        var code = codes.path(me.toString());
        assertThat(code.path("lasts").asLong()).isEqualTo(300);
        assertThat(((Verdict.Known) verifier.verify(text(code))).fresh()).isTrue();
    }

    @Test
    void saysWhyThereIsNoCodeWithoutAMembership() throws Exception {
        jdbc.sql("update membership set to_date = current_date - 1 where member_id = ?")
                .param(me.value())
                .update();
        JsonNode mine = json.readTree(ask("/pass/cards").getContentAsString(StandardCharsets.UTF_8))
                .path("cards")
                .get(0);
        assertThat(mine.path("code").isNull()).isTrue();
        assertThat(mine.path("why").get(0).asString()).isEqualTo("Zurzeit keine Mitgliedschaft");
        assertThat(ask("/pass/cards/fresh").getContentAsString()).doesNotContain(me.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pass/cards", "/pass/cards/fresh"})
    void givesVisitorsNothing(String path) throws Exception {
        var answer = browser.perform(get(path).with(anonymous())).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void doesNotLeadToWhatAScriptAskedForAfterTheSignIn() throws Exception {
        var session = new MockHttpSession();
        browser.perform(get("/pass/cards").with(anonymous()).session(session).accept(MediaType.APPLICATION_JSON))
                .andReturn();
        assertThat(session.getAttribute("SPRING_SECURITY_SAVED_REQUEST")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pass/", "/pass/manifest.webmanifest"})
    void opensTheAppForAnybody(String path) throws Exception {
        var answer = browser.perform(get(path).with(anonymous()).header("Accept-Language", "it"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .isNotEmpty()
                .doesNotContain("{{")
                .doesNotContain("Ursina");
    }

    @Test
    void speaksTheLanguageOfTheBrowserBeforeAnybodySignedIn() throws Exception {
        var page = browser.perform(get("/pass/").with(anonymous()).header("Accept-Language", "it"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("<html lang=\"it\"", "Su questo dispositivo non c’è ancora una tessera");
    }

    @Test
    void forgetsTheCardsAfterTheSignOut() throws Exception {
        var answer = browser.perform(get("/signed-out").with(anonymous()))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Set-Cookie")).startsWith("foyer-pass=0;");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("<script src=\"/pass/forget.js\" defer></script>");
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return browser.perform(get(path).with(authentication(signedIn)))
                .andReturn()
                .getResponse();
    }

    private boolean isGood(JsonNode code) {
        return ((Verdict.Known) verifier.verify(text(code))).isGood();
    }

    private static String text(JsonNode code) {
        String address = code.path("text").asString();
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
