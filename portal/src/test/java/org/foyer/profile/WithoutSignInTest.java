package org.foyer.profile;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringTest
class WithoutSignInTest {

    @Autowired
    WebApplicationContext context;

    private MockMvc browser;

    @BeforeEach
    void openABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/my-data/everything.json", "/my-data/everything.pdf", "/my-data/history", "/office/changes"})
    void nothingOfAMemberIsGivenOut(String address) throws Exception {
        browser.perform(get(address)).andExpect(status().is3xxRedirection());
    }

    @Test
    void aPhotoThatIsNotForEverybodyIsNotThere() throws Exception {
        browser.perform(get("/photo/" + UUID.randomUUID())).andExpect(status().isNotFound());
        browser.perform(get("/photo/me")).andExpect(status().isNotFound());
    }
}
