package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.foyer.card.ReaderApp;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a device fetches to become a desk, without an account. */
@SpringTest
@WithAnonymousUser
class CheckInAppTest {

    private static final Pattern SAID = Pattern.compile("say\\('([A-Za-z_.]+)'");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("checkInFiles")
    private ReaderApp files;

    private MockMvc browser;

    @BeforeEach
    void opens() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void servesAllThatADeviceKeepsWithAPolicyThatLetsNothingElseIn() throws Exception {
        for (String path : files.kept("")) {
            if (path.startsWith("/check-in/")) {
                browser.perform(get(path))
                        .andExpect(status().isOk())
                        .andExpect(header().string("Content-Security-Policy", ReaderApp.POLICY));
            }
        }
        browser.perform(get("/check-in")).andExpect(header().string("Location", "/check-in/"));
        browser.perform(get("/check-in/sw.js")).andExpect(header().string("Service-Worker-Allowed", "/check-in"));
        browser.perform(get("/check-in/index.html")).andExpect(status().isNotFound());
    }

    @Test
    void keepsEveryModuleOfTheAppOnTheDevice() throws IOException {
        var modules = new PathMatchingResourcePatternResolver().getResources("classpath:org/foyer/door/checkin/*.*s");
        assertThat(modules)
                .hasSizeGreaterThan(20)
                .allSatisfy(it -> assertThat(files.find(Objects.requireNonNull(it.getFilename())))
                        .as(it.getFilename())
                        .isPresent());
    }

    @Test
    void hasAWordForAllThatItSaysInFiveLanguages() throws IOException {
        Map<String, Map<String, String>> words = CheckInApp.words();
        assertThat(words).containsOnlyKeys("de", "fr", "it", "nl", "en");
        for (var module :
                new PathMatchingResourcePatternResolver().getResources("classpath:org/foyer/door/checkin/*.js")) {
            SAID.matcher(module.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                    .results()
                    .map(it -> "door.app." + it.group(1))
                    .forEach(key ->
                            assertThat(words.get("de")).as(module.getFilename()).containsKey(key));
        }
        assertThat(words.get("fr")).containsKey("voting.rule.DUES_PAID.door").containsKey("voting.rule.DUES_PAID.desk");
    }

    @Test
    void speaksTheLanguageOfTheDevice() throws Exception {
        browser.perform(get("/check-in/").header("Accept-Language", "fr"))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("<title>Accueil")));
        String settings = browser.perform(get("/check-in/settings"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Arrays.asList("Bereit", "Prêt", "Pronto", "Klaar", "Ready")).allMatch(settings::contains);
        assertThat(settings).contains("\"keys\":{\"keys\":[");
    }
}
