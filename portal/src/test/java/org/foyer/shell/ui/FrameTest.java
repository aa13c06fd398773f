package org.foyer.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs("71000010")
class FrameTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void marksThePageOneIsOn() {
        navigate(MoreView.class);
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> "page".equals(link.getElement().getAttribute("aria-current"))))
                .extracting(Anchor::getHref)
                .containsOnly("more");
    }

    @Test
    @SignedInAs(value = "71000013", section = "Aarewald")
    void showsWhoOneIsAndTheWayOut() {
        navigate(MoreView.class);
        assertThat(find(Rail.class).single().getElement().getTextRecursively())
                .contains("Ladina Caduff")
                .contains("Sektion Aarewald");
        assertThat(find(NativeButton.class).withAriaLabel("Abmelden").exists()).isTrue();
    }

    @Test
    @SignedInAs("71000012")
    void remembersTheLanguageThatIsChosen() {
        navigate(MoreView.class);
        @SuppressWarnings("unchecked")
        Select<Locale> choice =
                (Select<Locale>) find(Select.class).withLabel("Sprache").single();
        test(choice).selectItem("Italiano");
        assertThat(jdbc.sql("select language from member where number = '71000012'")
                        .query(String.class)
                        .single())
                .isEqualTo("it");
    }

    @Test
    void answersAnAddressThatLeadsNowhereInTheHouseStyle() {
        UI.getCurrent().navigate("no/such/page");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
    }
}
