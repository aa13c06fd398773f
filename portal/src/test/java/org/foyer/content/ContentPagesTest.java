package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@SpringTest
@SignedInAs(value = "78520010", section = "785Q")
class ContentPagesTest {

    private static final Locale READER = Locale.of("de", "CH");

    @Autowired
    Library library;

    @Autowired
    ContentPages pages;

    private PlantedContent planted;
    private final List<Map<String, ?>> pieces = new ArrayList<>();

    @BeforeEach
    void anEmptyPage() {
        planted = new PlantedContent(library);
    }

    @AfterEach
    void asBefore() {
        planted.close();
    }

    @Test
    void leavesOutPiecesThatAreNotForTheReader() {
        piece("text", Map.of("headline", "Für alle"));
        piece("text", Map.of("headline", "Für Mitglieder", "audience", "members"));
        piece("text", Map.of("headline", "Für Ämter", "audience", "officials"));
        piece("text", Map.of("headline", "Unklar", "audience", List.of(Map.of("who", "members"))));
        piece("text", Map.of("headline", "Vorbei", "validTo", "2020-01-01T00:00:00.000+01:00"));
        piece("text", Map.of("headline", "Später", "validFrom", "2120-01-01T00:00:00.000+01:00"));
        assertThat(headlines()).containsExactly("Für alle", "Für Mitglieder");
    }

    @Test
    @WithAnonymousUser
    void leavesOutPiecesOfMembersForVisitors() {
        piece("text", Map.of("headline", "Für alle"));
        piece("text", Map.of("headline", "Für Mitglieder", "audience", "members"));
        assertThat(headlines()).containsExactly("Für alle");
    }

    @Test
    void leavesOutEveryWayToAPageThatIsHidden() {
        planted.put(Shelf.PAGES, "hidden", Map.of("title", "Geheim", "audience", "officials"));
        piece("tile", Map.of("title", "Geheim", "page", "planted-hidden"));
        piece("tile", Map.of("title", "Geheim", "url", "/pages/hidden"));
        piece("teaser", Map.of("page", "planted-hidden"));
        piece("tile", Map.of("title", "Hütten", "url", "/pages/huts?x=1"));
        assertThat(page().blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Tile.class,
                        tile -> assertThat(tile.target().href()).isEqualTo("pages/huts?x=1"));
        assertThat(pages.byId("planted-hidden", READER)).isEmpty();
        assertThat(pages.below("", READER)).extracting(PageLink::address).doesNotContain("hidden");
    }

    @Test
    void leavesOutAFormThatIsHidden() {
        planted.put(Shelf.FORMS, "secret-form", Map.of("title", "Geheim", "audience", "officials"));
        planted.put(Shelf.FORMS, "open-form", Map.of("title", "Offen", "audience", "members"));
        piece("form", Map.of("form", "secret-form"));
        piece("form", Map.of("form", "no-such-form"));
        piece("form", Map.of("form", "open-form"));
        assertThat(page().blocks())
                .extracting(block -> ((Block.Form) block).target().href())
                .containsExactly("forms/open-form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\nscript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example",
                "\\\\evil.example",
                "/\\evil.example",
                "https:///x",
                "http://a b"
            })
    void leadsToNoScriptAndToNoSiteThatHides(String url) {
        piece("tile", Map.of("title", "Falle", "url", url));
        assertThat(page().blocks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/x",
                "mailto:office@example.org",
                "tel:+41315550100",
                "/directory",
                "directory"
            })
    void leadsWherePeopleGo(String url) {
        piece("tile", Map.of("title", "Weg", "url", url));
        assertThat(page().blocks()).hasSize(1);
    }

    @Test
    void leavesOutWhatItDoesNotKnowAndTellsIt() {
        piece("carousel", Map.of("headline", "Bunt"));
        piece("text", Map.of("headline", "Text"));
        assertThat(headlines()).containsExactly("Text");
        assertThat(pages.unknownComponents()).containsEntry("planted", List.of("components/carousel"));
    }

    @Test
    void fallsBackToAnIconThatTheHouseHas() {
        planted.put(
                Shelf.PAGES,
                "planted",
                Map.of("title", "Titel", "icon", "../../etc", "audience", "members", "menu", "MEMBER"));
        assertThat(page().link().icon()).isEqualTo("file-text");
        assertThat(pages.menu(READER))
                .filteredOn(it -> it.link().address().equals("planted"))
                .extracting(MenuPage::part)
                .containsExactly(MenuPage.Part.MEMBER);
    }

    @Test
    void hidesWhatLiesBelowAHiddenPage() {
        planted.put(Shelf.PAGES, "hidden", Map.of("title", "Geheim", "audience", "officials"));
        planted.put(Shelf.PAGES, "hidden/below", Map.of("title", "Darunter", "audience", "everyone", "menu", "MEMBER"));
        assertThat(pages.page("hidden/below", READER)).isEmpty();
        assertThat(pages.menu(READER)).extracting(it -> it.link().address()).doesNotContain("hidden/below");
    }

    @Test
    void tellsInWhichLanguageATitleIs() {
        planted.put(Shelf.PAGES, "planted", Map.of("title", "Titel", "title_fr", "Titre", "audience", "members"));
        assertThat(pages.page("planted", Locale.FRENCH).orElseThrow().link().language())
                .isEqualTo("fr");
        assertThat(pages.page("planted", Locale.ITALIAN).orElseThrow().link().language())
                .isEqualTo("de");
    }

    private ContentPage page() {
        return pages.page("planted", READER).orElseThrow();
    }

    private List<String> headlines() {
        return page().blocks().stream()
                .map(Block.Text.class::cast)
                .map(text -> text.headline().in(READER))
                .toList();
    }

    private void piece(String kind, Map<String, ?> properties) {
        var piece = new LinkedHashMap<String, Object>(properties);
        piece.put("mgnl:template", "foyer-content:components/" + kind);
        pieces.add(piece);
        planted.put(
                Shelf.PAGES,
                "planted",
                Map.of("title", "Gepflanzt", "audience", "everyone", "main", PlantedContent.list(pieces)));
    }
}
