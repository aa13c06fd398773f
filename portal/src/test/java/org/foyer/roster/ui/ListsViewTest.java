package org.foyer.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.foyer.access.Permission;
import org.foyer.roster.RosterNights;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@Import(RosterNights.class)
@TestPropertySource(properties = "foyer.embedded.postgres.database=rosterview")
class ListsViewTest extends SpringBrowserlessTest {

    @Autowired
    RosterNights nights;

    @Autowired
    TestMembers members;

    private UnitId section;

    @BeforeEach
    void aSection() {
        section = members.section("81");
        members.join(members.member("70810009", "Anna", "Berger", "de"), section);
        members.join(members.member("70810010", "Nora", "Fernandez", "de"), members.section("82"));
    }

    @Test
    @SignedInAs(value = "70810001", section = "81")
    void isNotThereWithoutAnOffice() {
        nights.take();
        UI.getCurrent().navigate("office/lists");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    @SignedInAs(value = "70810002", section = "81")
    void showsTheOwnUnitsWithTheirFilesAndFields() {
        MemberId me = members.byNumber("70810002");
        members.office(me, section, Permission.SEE_MEMBER, Permission.DOWNLOAD_LISTS);
        nights.take();
        UI.getCurrent().navigate("office/lists");
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Sektion 81")
                .doesNotContain("Sektion 82");
        assertThat(files()).hasSize(2).allSatisfy(file -> {
            assertThat(file.getHref()).startsWith("office/lists/");
            assertThat(file.getAriaLabel())
                    .hasValueSatisfying(label -> assertThat(label).contains("Sektion 81"));
        });
        assertThat(words()).anyMatch(words -> words.contains("Mitgliedernummer") && !words.contains("E-Mail"));
    }

    @Test
    @SignedInAs(value = "70810003", section = "81")
    void showsAllUnitsToAnOfficeAtTheTop() {
        MemberId me = members.byNumber("70810003");
        members.office(me, nights.top(), Permission.SEE_MEMBER, Permission.DOWNLOAD_LISTS);
        nights.take();
        UI.getCurrent().navigate("office/lists");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Sektion TEST", "Sektion 81", "Sektion 82");
    }

    private List<Anchor> files() {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.hasClassName("foyer-file"))
                .toList();
    }

    private List<String> words() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
