package org.foyer.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.foyer.access.Permission;
import org.foyer.content.Library;
import org.foyer.content.PlantedContent;
import org.foyer.content.Shelf;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.widgets.Drawing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class FigureTilesTest extends SpringBrowserlessTest {

    @Autowired
    Library library;

    @Autowired
    TestMembers members;

    PlantedContent planted;

    @BeforeEach
    void plant() {
        planted = new PlantedContent(library);
        planted.put(Shelf.TILES, "grow", figure("Planted growth", "development"));
        planted.put(Shelf.TILES, "count", figure("Planted count", "members"));
    }

    @AfterEach
    void clear() {
        planted.close();
    }

    @Test
    @SignedInAs("78530101")
    void showsAnOfficialTheNumberAndTheLineInWordsToo() {
        var me = members.byNumber("78530101");
        members.join(me, members.section("7853G1"));
        members.office(me, members.section("7853G1"), Permission.SEE_MEMBER);
        assertThat(page()).contains("Planted growth", "Planted count");
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains("1");
        assertThat(find(Drawing.class).all())
                .extracting(drawing -> drawing.getElement().getAttribute("aria-label"))
                .anyMatch(words -> words.startsWith("Mitglieder: "));
    }

    @Test
    @SignedInAs("78530102")
    void showsAMemberNoFigure() {
        members.join(members.byNumber("78530102"), members.section("7853G2"));
        assertThat(page()).doesNotContain("Planted growth", "Planted count");
    }

    @Test
    @SignedInAs("78530103")
    void saysThatAFigureWaitsForTheTermsOfOffice() {
        members.officeWithoutTerms(members.byNumber("78530103"), members.section("7853G3"), Permission.SEE_MEMBER);
        assertThat(page()).contains("Planted count", "Wartet auf die Bedingungen");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("office/terms");
        assertThat(find(Drawing.class).all()).isEmpty();
    }

    private String page() {
        navigate(StartView.class);
        return getCurrentView().getElement().getOuterHTML();
    }

    private static Map<String, Object> figure(String title, String figure) {
        return Map.of(
                "kind",
                "figure",
                "title",
                title,
                "figure",
                figure,
                "audience",
                PlantedContent.list(List.of(Map.of("who", "everyone"))));
    }
}
