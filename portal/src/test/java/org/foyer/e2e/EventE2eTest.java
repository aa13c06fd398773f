package org.foyer.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.foyer.content.Library;
import org.foyer.event.PlantedEvents;
import org.junit.jupiter.api.Test;

/** The last place of a course: taken on a phone, given up by a link, and passed on to who waited. */
class EventE2eTest {

    private static final String PLACE = "Sie sind angemeldet und haben einen Platz.";

    private final Mailbox mailbox = Portal.running().mailbox();

    @Test
    void passesOnTheLastPlace() {
        var ladina = SampleUser.withNumber("04172283");
        var reto = SampleUser.withNumber("04172290");
        try (var events = new PlantedEvents(Portal.running().bean(Library.class));
                var phone = Browsers.visit(Screen.PHONE);
                var desktop = Browsers.visit(Screen.DESKTOP);
                var anybody = Browsers.visit(Screen.PHONE)) {
            events.event(
                    "last-place", "10", Map.of("capacity", 1, "intro", "<p>Mit <strong>Seil</strong> und Karte.</p>"));
            anybody.settled("/events").isAccessible().picture("events-visitor");
            assertThat(anybody.page.locator("head link[rel=alternate]")).hasCount(3);

            phone.signIn(ladina).settled("/events").isAccessible().picture("events-phone");
            link(phone, "Kurs last-place").click();
            assertThat(phone.heading("Kurs last-place")).isVisible();
            phone.isAccessible().picture("event-phone");
            register(phone, "Anmelden", ladina);
            assertThat(phone.page.locator("main")).containsText(PLACE);
            String link = mailbox.letterTo(ladina.email(), PLACE).link("/registrations/");

            desktop.signIn(reto).settled("/events/last-place");
            assertThat(desktop.page.locator("main")).containsText("Ausgebucht, mit Warteliste");
            desktop.isAccessible().picture("event-full");
            register(desktop, "Auf die Warteliste", reto);
            assertThat(desktop.page.locator("main")).containsText("auf Platz 1");
            desktop.settled("/events/last-place").isAccessible().picture("event-waiting");

            anybody.page.navigate(link);
            assertThat(anybody.page.locator("main")).containsText(PLACE);
            anybody.isAccessible().picture("registration-link");
            anybody.button("Abmelden").click();
            assertThat(anybody.page.locator("main")).containsText("Sie sind abgemeldet.");

            // a member is written to where they are reached today, which other tests may have changed
            String reached = Portal.running()
                    .database()
                    .sql("select c.value from contact_point c join member m on m.id = c.member_id "
                            + "where m.number = ? and c.kind = 'EMAIL' and c.main")
                    .param(reto.number())
                    .query(String.class)
                    .single();
            mailbox.letterTo(reached, "Sie haben einen Platz: Kurs last-place");
            desktop.settled("/events/last-place");
            assertThat(desktop.page.locator("main")).containsText(PLACE);
            desktop.isAccessible().picture("event-moved-up");
            desktop.settled("/events").isAccessible().picture("events-desktop");
        }
    }

    private static void register(Visit visit, String words, SampleUser who) {
        link(visit, words).click();
        visit.field("Name").fill(who.firstName());
        visit.field("E-Mail").fill(who.email());
        visit.button("Senden").click();
        assertThat(visit.heading("Danke, Ihr Formular ist angekommen")).isVisible();
    }

    private static Locator link(Visit visit, String words) {
        return visit.page
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first();
    }
}
