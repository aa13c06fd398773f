package org.foyer.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Map;
import org.foyer.content.Assets;
import org.foyer.content.HouseStyle;
import org.foyer.content.Library;
import org.foyer.content.Notices;
import org.foyer.content.PlantedContent;
import org.foyer.content.RichText;
import org.foyer.content.Shelf;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** The sample content, as different people find it. */
@SpringTest
class PageViewTest extends SpringBrowserlessTest {

    private static final String NOWHERE = "Diese Seite gibt es nicht";

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Library library;

    @Autowired
    Notices notices;

    @Autowired
    HouseStyle style;

    @Autowired
    RichText richText;

    @Autowired
    Assets assets;

    @Test
    @SignedInAs(value = "78520001", section = "785P1")
    void showsMembersWhatIsForMembers() {
        open("pages/insurance");
        assertThat(title()).isEqualTo("Versicherung");
        assertThat(find(RichTextBlock.class).all()).isNotEmpty();
        assertThat(links())
                .contains("pages/insurance", "pages/huts", "pages/news")
                .doesNotContain("pages/offices");
    }

    @Test
    @SignedInAs(value = "78520001", section = "785P1")
    void answersForAHiddenPageAsForOneThatDoesNotExist() {
        open("pages/no-such-page");
        var missing = seen();
        open("pages/offices");
        assertThat(title()).isEqualTo(NOWHERE);
        assertThat(seen()).isEqualTo(missing).doesNotContain("Für Ämter");
        open("pages/offices/handover");
        assertThat(seen()).isEqualTo(missing);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo(NOWHERE);
    }

    @Test
    @SignedInAs("78520002")
    void showsAPresidentThePagesOfOffices() {
        serves("78520002", "PRESIDENT", "785P2");
        open("pages/offices");
        assertThat(title()).isEqualTo("Für Ämter");
        assertThat(links()).contains("pages/offices", "pages/offices/handover").doesNotContain("pages/wardens");
        open("pages/wardens");
        assertThat(title()).isEqualTo(NOWHERE);
    }

    @Test
    @SignedInAs("78520003")
    void showsAWardenThePagesOfWardens() {
        serves("78520003", "HUT_WARDEN", "785P3");
        open("pages/wardens");
        assertThat(title()).isEqualTo("Hüttenwartung");
        assertThat(links()).contains("pages/wardens");
    }

    @Test
    @SignedInAs("78520002")
    void leadsBackFromASubPageAndOnToItsNeighbours() {
        serves("78520002", "PRESIDENT", "785P2");
        open("pages/offices/handover");
        assertThat(find(Anchor.class, find(PageTrail.class).single()).all())
                .extracting(Anchor::getHref)
                .containsExactly("pages/offices");
        assertThat(find(Anchor.class, find(PageNeighbours.class).single()).all().stream()
                        .filter(link -> "page".equals(link.getElement().getAttribute("aria-current"))))
                .extracting(Anchor::getHref)
                .containsExactly("pages/offices/handover");
    }

    @Test
    @SignedInAs(value = "78520004", language = "nl", section = "785P1")
    void tellsInWhichLanguageATextIsThatWasNotTranslated() {
        try (var planted = new PlantedContent(library)) {
            planted.put(
                    Shelf.PAGES,
                    "planted",
                    Map.of(
                            "title",
                            "Nur auf Deutsch",
                            "lead",
                            "Vorspann",
                            "lead_nl",
                            "Inleiding",
                            "audience",
                            "members"));
            open("pages/planted");
            assertThat(find(H1.class).single().getElement().getAttribute("lang"))
                    .isEqualTo("de");
            assertThat(seen()).contains("Inleiding").doesNotContain("Vorspann");
        }
    }

    @Test
    @SignedInAs(value = "78520001", section = "785P1")
    void endsWithTheFootOfTheEditorsButForWaysThatAreClosed() {
        try (var planted = new PlantedContent(library)) {
            planted.put(
                    Shelf.STYLE,
                    "default",
                    Map.of(
                            "footerText",
                            "<p>Am Fuss</p>",
                            "footerLinks",
                            PlantedContent.list(List.of(
                                    Map.of("label", "Offen", "url", "/pages/huts"),
                                    Map.of("label", "Verschlossen", "url", "/pages/offices"),
                                    Map.of("label", "Falle", "url", "javascript:alert(1)")))));
            UI.getCurrent().navigate("more");
            var foot = new ContentFrame(notices, style, richText, assets)
                    .foot(UI.getCurrent().getLocale());
            assertThat(foot)
                    .singleElement()
                    .satisfies(it -> assertThat(it.getElement().getTextRecursively())
                            .contains("Offen")
                            .doesNotContain("Verschlossen", "Falle"));
        }
    }

    @Test
    @WithAnonymousUser
    void showsVisitorsWhatIsForEveryone() {
        open("pages/huts");
        assertThat(title()).isEqualTo("Hütten");
        assertThat(links())
                .contains("pages/huts", ".")
                .doesNotContain("pages/insurance", "pages/offices", "more", "my-data", "card");
    }

    @Test
    @WithAnonymousUser
    void showsVisitorsNoneOfThePagesOfMembers() {
        open("pages/huts");
        for (String path : List.of("pages/insurance", "pages/no-such-page")) {
            UI.getCurrent().navigate(path);
            assertThat(seen()).doesNotContain("Versicherung");
        }
    }

    /** Gives an office of the type that the association has. */
    private void serves(String number, String office, String section) {
        var member = members.byNumber(number);
        members.join(member, members.section(section));
        jdbc.sql("insert into office_type (code, name, permissions) values (?, '{\"de\": \"Test\"}', '{}') "
                        + "on conflict do nothing")
                .param(office)
                .update();
        members.acceptTerms(member);
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date) "
                        + "select ?, ?, ?, current_date - 30 where not exists (select from office where member_id = ?)")
                .params(member.value(), members.section(section).value(), office, member.value())
                .update();
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String seen() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getOuterHTML();
    }
}
