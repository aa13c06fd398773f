package org.foyer.hut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.stream.Stream;
import org.foyer.card.ReaderApp;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the scanner fetches, without an account. */
@SpringTest
@WithAnonymousUser
class ScanTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("scanner")
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
            if (path.startsWith("/scan/")) {
                browser.perform(get(path))
                        .andExpect(status().isOk())
                        .andExpect(header().string("Content-Security-Policy", ReaderApp.POLICY));
            }
        }
        browser.perform(get("/scan")).andExpect(header().string("Location", "/scan/"));
        browser.perform(get("/scan/sw.js")).andExpect(header().string("Service-Worker-Allowed", "/scan"));
        browser.perform(get("/scan/index.html")).andExpect(status().isNotFound());
        browser.perform(get("/scan/zxing/NOTICE.txt")).andExpect(status().isNotFound());
    }

    @Test
    void servesThePackOnceAsLongAsItDoesNotChange() throws Exception {
        var answer = browser.perform(get("/scan/pack"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(answer.getContentType()).isEqualTo(HutPack.TYPE);
        assertThat(answer.getContentAsByteArray()).isNotEmpty();
        browser.perform(get("/scan/pack").header("If-None-Match", answer.getHeader("ETag")))
                .andExpect(status().isNotModified());
    }

    @Test
    void speaksFiveLanguages() throws Exception {
        for (String language : Stream.of("de", "fr", "it", "nl", "en").toList()) {
            String sheet = browser.perform(get("/scan/sheet").header("Accept-Language", language))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(sheet).contains("lang=\"" + language + "\"").doesNotContain("[[", "{{");
        }
        String settings =
                browser.perform(get("/scan/settings")).andReturn().getResponse().getContentAsString();
        assertThat(Arrays.asList("Gültig", "Valable", "Valida", "Geldig", "Valid"))
                .allMatch(settings::contains);
        assertThat(settings).contains("\"keys\":{\"keys\":[");
    }
}
