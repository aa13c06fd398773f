package org.foyer.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.foyer.content.Library;
import org.foyer.event.PlantedEvents;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
@SignedInAs(value = "78560002", section = "EVENT-A")
class EventsViewTest extends SpringBrowserlessTest {

    @Autowired
    Library library;

    @Autowired
    TestMembers members;

    private PlantedEvents events;

    @BeforeEach
    void plant() {
        members.section("EVENT-A");
        members.section("EVENT-B");
        events = new PlantedEvents(library);
    }

    @AfterEach
    void takeAway() {
        events.close();
    }

    @Test
    void listsWhatIsMeantForTheReader() {
        events.event("mine", "EVENT-A", Map.of("audience", PlantedEvents.forWhom("members")));
        events.event("theirs", "EVENT-B", Map.of("audience", PlantedEvents.forWhom("officials")));
        UI.getCurrent().navigate("events");
        assertThat(titles()).contains("Kurs mine").doesNotContain("Kurs theirs");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("events/mine");
    }

    @Test
    void narrowsTheListToAUnitAndOffersItsFeeds() {
        events.event("one", "EVENT-A", Map.of());
        events.event("other", "EVENT-B", Map.of());
        UI.getCurrent().navigate("events", QueryParameters.of("unit", "EVENT-A"));
        assertThat(titles()).contains("Kurs one").doesNotContain("Kurs other");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("feeds/EVENT-A.ics?lang=de", "feeds/EVENT-A.rss?lang=de", "feeds/EVENT-A.atom?lang=de");
        UI.getCurrent().navigate("events", QueryParameters.of("unit", "NOWHERE"));
        assertThat(headline()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    void showsAnEventAndThatItIsOff() {
        events.event("off", "EVENT-A", Map.of("eventOff", true, "intro", "<p>Mit <b>Seil</b><script>x()</script></p>"));
        UI.getCurrent().navigate("events/off");
        assertThat(headline()).isEqualTo("Kurs off");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Abgesagt", "Talhaus", "Sektion EVENT-A");
        assertThat(find(Html.class).single().getInnerHtml())
                .contains("<strong>Seil</strong>")
                .doesNotContain("script");
    }

    @Test
    void answersAHiddenEventLikeOneThatDoesNotExist() {
        events.event("hidden", "EVENT-A", Map.of("audience", PlantedEvents.forWhom("officials")));
        for (String name : List.of("hidden", "no-such-event")) {
            UI.getCurrent().navigate("events/" + name);
            assertThat(headline()).isEqualTo("Diese Seite gibt es nicht");
        }
    }

    private String headline() {
        return find(H1.class).single().getText();
    }

    private List<String> titles() {
        return find(H3.class).all().stream().map(H3::getText).toList();
    }
}
