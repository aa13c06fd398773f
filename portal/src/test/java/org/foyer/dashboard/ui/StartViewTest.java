package org.foyer.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.Locale;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.Test;

@SpringTest
@SignedInAs("78530010")
class StartViewTest extends SpringBrowserlessTest {

    @Test
    void greetsByFirstName() {
        navigate(StartView.class);
        assertThat(find(H1.class).single().getText()).startsWith("Guten ").endsWith(", Ladina");
    }

    @Test
    @SignedInAs(value = "78530011", language = "fr", firstName = "Aline")
    void speaksTheLanguageOfTheMember() {
        navigate(StartView.class);
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.of("fr", "CH"));
        assertThat(find(H1.class).single().getText()).startsWith("Bon").endsWith("Aline");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Pour vous");
    }
}
