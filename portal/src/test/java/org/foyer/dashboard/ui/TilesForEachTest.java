package org.foyer.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import org.foyer.access.Permission;
import org.foyer.content.Library;
import org.foyer.content.PlantedContent;
import org.foyer.content.Shelf;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member, a member of a board and a warden see different tiles. */
@SpringTest
class TilesForEachTest extends SpringBrowserlessTest {

    @Autowired
    Library library;

    @Autowired
    TestMembers members;

    PlantedContent planted;

    @BeforeEach
    void plant() {
        planted = new PlantedContent(library);
        put("everybody", "notice", Map.of("who", "members"));
        put("board", "notice", Map.of("who", "officials", "office", "TEST_SEE_MEMBER"));
        put("warden", "links", Map.of("who", "officials", "office", "TEST_RUN_HUT"));
    }

    @AfterEach
    void clear() {
        planted.close();
    }

    @Test
    @SignedInAs("78530020")
    void showsAMemberNothingThatIsForOffices() {
        members.join(members.byNumber("78530020"), unit());
        assertThat(tiles()).contains("Planted everybody").doesNotContain("Planted board", "Planted warden");
        assertThat(whole(StartView.class)).doesNotContain("Planted board").doesNotContain("Planted warden");
        assertThat(whole(ArrangeView.class)).doesNotContain("Planted board").doesNotContain("Planted warden");
    }

    @Test
    @SignedInAs("78530021")
    void showsABoardMemberTheirsAndNotTheWardens() {
        var me = members.byNumber("78530021");
        members.join(me, unit());
        members.office(me, unit(), Permission.SEE_MEMBER);
        assertThat(tiles()).contains("Planted everybody", "Planted board").doesNotContain("Planted warden");
    }

    @Test
    @SignedInAs("78530022")
    void showsAWardenTheirsAndNotTheBoards() {
        var me = members.byNumber("78530022");
        members.join(me, unit());
        members.office(me, unit(), Permission.RUN_HUT);
        assertThat(tiles()).contains("Planted everybody", "Planted warden").doesNotContain("Planted board");
    }

    @Test
    @SignedInAs("78530023")
    void letsEditorsNameAndPlaceTheTileOfARoom() {
        members.join(members.byNumber("78530023"), unit());
        planted.put(
                Shelf.TILES,
                "card",
                Map.of(
                        "kind",
                        "card",
                        "title",
                        "Zeigen",
                        "position",
                        1000,
                        "audience",
                        audience(Map.of("who", "members"))));
        assertThat(tiles()).containsSubsequence("Meine Daten", "Ladina Caduff");
        assertThat(whole(StartView.class)).contains("Zeigen").doesNotContain("Mitgliederausweis");
    }

    @Test
    @SignedInAs("78530024")
    void letsEditorsKeepTheTileOfARoomForOthers() {
        members.join(members.byNumber("78530024"), unit());
        planted.put(
                Shelf.TILES,
                "card",
                Map.of("kind", "card", "title", "Zeigen", "audience", audience(Map.of("who", "officials"))));
        assertThat(tiles()).doesNotContain("Zeigen", "Ladina Caduff").contains("Meine Daten");
    }

    @Test
    @SignedInAs("78530025")
    void showsAnArticleOnlyToThoseWhoMayReadIt() {
        members.join(members.byNumber("78530025"), unit());
        page("open", Map.of("who", "members"));
        page("closed", Map.of("who", "officials"));
        teaser("open");
        teaser("closed");
        var links = linksOf(StartView.class);
        assertThat(links).contains("pages/open").doesNotContain("pages/closed");
        assertThat(whole(StartView.class)).contains("Page open").doesNotContain("Page closed");
    }

    @Test
    @SignedInAs("78530026")
    void leavesOutLinksThatLeadNowhereOrRunSomething() {
        members.join(members.byNumber("78530026"), unit());
        page("closed", Map.of("who", "officials"));
        planted.put(
                Shelf.TILES,
                "ways",
                Map.of(
                        "kind",
                        "links",
                        "title",
                        "Wege",
                        "audience",
                        audience(Map.of("who", "members")),
                        "links",
                        PlantedContent.list(List.of(
                                Map.of("label", "Verzeichnis", "url", "/directory"),
                                Map.of("label", "Wetter", "url", "https://example.org/weather"),
                                Map.of("label", "Geheim", "url", "/pages/closed"),
                                Map.of("label", "Boese", "url", "javascript:alert(1)"),
                                Map.of("label", "Fremd", "url", "//evil.example"),
                                Map.of("label", "Ohne")))));
        assertThat(linksOf(StartView.class)).contains("directory", "https://example.org/weather");
        assertThat(whole(StartView.class))
                .contains("Verzeichnis", "Wetter")
                .doesNotContain("Geheim", "Boese", "Fremd", "Ohne", "javascript", "evil");
    }

    @Test
    @SignedInAs("78530027")
    void makesTheWordsOfANoticeHarmless() {
        members.join(members.byNumber("78530027"), unit());
        planted.put(
                Shelf.TILES,
                "rich",
                Map.of(
                        "kind",
                        "notice",
                        "title",
                        "Rich",
                        "text",
                        "<p>Gut <b>fett</b><img src=x onerror=alert(1)></p>",
                        "audience",
                        audience(Map.of("who", "members"))));
        assertThat(whole(StartView.class)).contains("Gut").doesNotContain("onerror");
    }

    private void put(String name, String kind, Map<String, String> who) {
        planted.put(
                Shelf.TILES,
                name,
                Map.of("kind", kind, "title", "Planted " + name, "text", "<p>Words</p>", "audience", audience(who)));
    }

    private void page(String name, Map<String, String> who) {
        planted.put(
                Shelf.PAGES,
                name,
                Map.of(
                        "title",
                        "Page " + name,
                        "mgnl:template",
                        "foyer-content:pages/page",
                        "audience",
                        audience(who)));
    }

    private void teaser(String page) {
        planted.put(
                Shelf.TILES,
                "teaser-" + page,
                Map.of("kind", "teaser", "page", "planted-" + page, "audience", audience(Map.of("who", "members"))));
    }

    private static Object audience(Map<String, String> who) {
        return PlantedContent.list(List.of(who));
    }

    private UnitId unit() {
        return members.section("7853A");
    }

    private List<String> tiles() {
        navigate(StartView.class);
        return find(H3.class).all().stream().map(H3::getText).toList();
    }

    private List<String> linksOf(Class<? extends com.vaadin.flow.component.Component> view) {
        navigate(view);
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String whole(Class<? extends com.vaadin.flow.component.Component> view) {
        navigate(view);
        assertThat(find(H2.class).all()).isNotEmpty();
        return getCurrentView().getElement().getOuterHTML();
    }
}
