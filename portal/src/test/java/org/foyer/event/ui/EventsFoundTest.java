package org.foyer.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.foyer.content.Library;
import org.foyer.event.PlantedEvents;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.widgets.SearchHit;
import org.foyer.widgets.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
@SignedInAs(value = "78560003", section = "EVENT-A")
class EventsFoundTest {

    @Autowired
    EventsFound found;

    @Autowired
    Library library;

    @Autowired
    TestMembers members;

    private PlantedEvents events;

    @BeforeEach
    void plant() {
        members.section("EVENT-A");
        events = new PlantedEvents(library);
    }

    @AfterEach
    void takeAway() {
        events.close();
    }

    @Test
    void findsWhatIsMeantForTheReaderAndDoesNotCountTheRest() {
        events.event("eisklettern", "EVENT-A", Map.of("audience", PlantedEvents.forWhom("members")));
        events.event("eisgeheim", "EVENT-A", Map.of("audience", PlantedEvents.forWhom("officials")));
        var hits = found.find(SearchQuery.of("kurs eis"), Locale.GERMAN, 5);
        assertThat(hits.hits()).extracting(SearchHit::route).containsExactly("events/eisklettern");
        assertThat(hits.total()).isEqualTo(1);
    }

    @Test
    void findsByThePlaceAsWell() {
        events.event("spalten", "EVENT-A", Map.of());
        assertThat(found.find(SearchQuery.of("talhaus spalten"), Locale.GERMAN, 5)
                        .hits())
                .extracting(SearchHit::title)
                .containsExactly("Kurs spalten");
    }
}
