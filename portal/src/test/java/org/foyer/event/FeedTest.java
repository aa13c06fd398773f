package org.foyer.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.foyer.content.Library;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringTest
@WithAnonymousUser
class FeedTest {

    /** Everything that a title can do to a file that is not careful. */
    private static final String HOSTILE =
            "]]> <script>alert(1)</script> & &amp; \"'; \u0000\u0007\u001b \r\nBEGIN:VEVENT\r\nUID:evil\r\n "
                    + "\ud83c\udfd4\ufe0f \ud800 \u202e\u05e9\u05dc\u05d5\u05dd\u202c \u2028 \ufffe, \\n;";

    @Autowired
    Library library;

    @Autowired
    TestMembers members;

    @Autowired
    WebApplicationContext context;

    private PlantedEvents events;
    private MockMvc browser;

    @BeforeEach
    void units() {
        members.section("FEED-A");
        members.section("FEED-B");
        events = new PlantedEvents(library);
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @AfterEach
    void takeAway() {
        events.close();
    }

    @Test
    void holdsEventsOfTheUnitAndOfThoseAboveAndOfNoOther() throws Exception {
        events.event("own", "FEED-A", Map.of());
        events.event("above", "TEST", Map.of());
        events.event("other", "FEED-B", Map.of());
        assertThat(summaries(calendar("FEED-A.ics")))
                .contains("Kurs own", "Kurs above")
                .doesNotContain("Kurs other");
        assertThat(titles(feed("FEED-A.rss")))
                .contains("Kurs own", "Kurs above")
                .doesNotContain("Kurs other");
        assertThat(titles(feed("FEED-A.atom")))
                .contains("Kurs own", "Kurs above")
                .doesNotContain("Kurs other");
    }

    @Test
    @SignedInAs(value = "78560001", section = "FEED-A")
    void showsNobodyMoreThanAVisitorMaySee() throws Exception {
        events.event("secret", "FEED-A", Map.of("audience", PlantedEvents.forWhom("members")));
        events.news("secret-news", "Nur für Mitglieder", "members");
        for (String ending : List.of("ics", "rss", "atom")) {
            assertThat(text("FEED-A." + ending)).doesNotContain("secret", "Nur für Mitglieder");
        }
    }

    @Test
    void tellsNewsInFeedsOfNewsOnly() throws Exception {
        events.news("planted-news", "Neue Hütte", "everyone");
        assertThat(titles(feed("FEED-A.rss"))).contains("Neue Hütte");
        assertThat(feed("FEED-A.atom").getEntries())
                .filteredOn(entry -> entry.getTitle().equals("Neue Hütte"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getLink()).endsWith("/pages/planted-news"));
        assertThat(text("FEED-A.ics")).doesNotContain("Neue Hütte");
    }

    @Test
    void keepsHostileTitlesHarmlessAndReadable() throws Exception {
        events.event("hostile", "FEED-A", Map.of("title", HOSTILE, "eventPlace", HOSTILE, "price", HOSTILE));
        events.news("hostile-news", HOSTILE, "everyone");
        var calendar = calendar("FEED-A.ics");
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .noneMatch(event -> value(event, Property.UID).equals("evil"));
        assertThat(summaries(calendar))
                .anySatisfy(title -> assertThat(title).contains("]]> <script>", "\ud83c\udfd4", "שלום", ", \\n;"));
        for (String ending : List.of("rss", "atom")) {
            assertThat(feed("FEED-A." + ending).getEntries())
                    .filteredOn(entry -> entry.getTitle().contains("<script>"))
                    .hasSize(2)
                    .allSatisfy(entry ->
                            assertThat(entry.getTitle()).contains("]]> <script>alert(1)</script> & &amp;", "שלום"));
        }
    }

    @Test
    void foldsLinesWithoutCuttingCharacters() throws Exception {
        events.event("long", "FEED-A", Map.of("title", "\ud83c\udfd4é".repeat(200)));
        assertThat(text("FEED-A.ics").split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(summaries(calendar("FEED-A.ics"))).contains("\ud83c\udfd4é".repeat(200));
    }

    @Test
    void keepsUidsAndRaisesTheSequenceWhenAnEditorChangesAnEvent() throws Exception {
        events.event("moved", "FEED-A", Map.of());
        var before = event("Kurs moved");
        events.event(
                "moved",
                "FEED-A",
                Map.of(
                        "eventStart", PlantedEvents.START.plusSeconds(3600).toString(),
                        "mgnl:lastModified",
                                PlantedEvents.CHANGED.plusSeconds(5).toString(),
                        "eventOff", true));
        var after = event("Kurs moved");
        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(Integer.parseInt(value(after, Property.SEQUENCE)))
                .isGreaterThan(Integer.parseInt(value(before, Property.SEQUENCE)));
        assertThat(value(after, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(after, Property.DTSTART)).isNotEqualTo(value(before, Property.DTSTART));
        assertThat(titles(feed("FEED-A.rss"))).contains("Abgesagt: Kurs moved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ics", "rss", "atom"})
    void answersInTheLanguageThatIsAskedFor(String ending) throws Exception {
        events.event("spoken", "FEED-A", Map.of("title_fr", "Cours parlé"));
        assertThat(text("FEED-A." + ending + "?lang=fr")).contains("Cours parlé", "Événements");
        assertThat(text("FEED-A." + ending + "?lang=xx")).contains("Kurs spoken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ics", "rss", "atom"})
    void sendsNothingAgainToWhoHasItAlready(String ending) throws Exception {
        String path = "/feeds/FEED-A." + ending;
        var first = browser.perform(get(path)).andReturn().getResponse();
        String tag = first.getHeader("ETag");
        String since = first.getHeader("Last-Modified");
        assertThat(first.getHeader("Cache-Control")).contains("max-age=300", "public");
        assertThat(browser.perform(get(path).header("If-None-Match", tag))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
        assertThat(browser.perform(get(path).header("If-Modified-Since", since))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
        events.event("new", "FEED-A", Map.of());
        assertThat(browser.perform(get(path).header("If-None-Match", tag))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOWHERE.ics", "FEED-A.xml", "FEED-A", ".rss"})
    void knowsNoFeedOfWhatDoesNotExist(String file) throws Exception {
        assertThat(browser.perform(get("/feeds/" + file))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void staysSmallWhateverEditorsPublish() throws Exception {
        for (int at = 0; at < 400; at++) {
            events.event("many-" + at, "FEED-A", Map.of());
        }
        assertThat(calendar("FEED-A.ics").<VEvent>getComponents(Component.VEVENT))
                .hasSize(300);
        assertThat(feed("FEED-A.rss").getEntries()).hasSizeLessThanOrEqualTo(350);
    }

    private VEvent event(String summary) throws Exception {
        return calendar("FEED-A.ics").<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event -> value(event, Property.SUMMARY).equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> summaries(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .map(event -> value(event, Property.SUMMARY))
                .toList();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static List<String> titles(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    /** Read, and found valid, by a library that did not write it. */
    private Calendar calendar(String file) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(text(file)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }

    private SyndFeed feed(String file) throws Exception {
        return new SyndFeedInput().build(new StringReader(text(file)));
    }

    private String text(String file) throws Exception {
        MockHttpServletResponse answer =
                browser.perform(get("/feeds/" + file)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
