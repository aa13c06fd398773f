package org.foyer.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.access.Permission.DOWNLOAD_LISTS;
import static org.foyer.access.Permission.SEE_MEMBER;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.widgets.ListRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=directory")
@SignedInAs(value = "71350001", section = "VIEW-A")
class DirectoryViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aSectionWithItsPresident() {
        UI.getCurrent().setLocale(Locale.of("de", "CH"));
        jdbc.sql("delete from office").update();
        var unit = members.section("VIEW-A");
        members.join(members.byNumber("71350001"), unit);
        var president = members.member("71350002", "Johanna", "van der Zande", "de");
        members.join(president, unit);
        jdbc.sql(
                        "insert into office_type (code, name) values ('VIEW', '{\"de\": \"Leitung\"}') on conflict (code) do nothing")
                .update();
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date) values (?, ?, 'VIEW', ?)")
                .params(president.value(), unit.value(), LocalDate.now().minusYears(1))
                .update();
    }

    @Test
    void opensSomebodyBesideTheListOnAWideScreen() {
        open(Map.of("q", List.of("zande")));
        var row = find(ListRow.class).single();
        var click = JacksonUtils.createObjectNode().put(DirectoryView.BESIDE_THE_LIST, true);
        row.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(row.getElement(), "click", click));
        assertThat(find(PersonPanel.class).single().isVisible()).isTrue();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Johanna van der Zande");
        assertThat(row.getElement().getAttribute("aria-current")).isEqualTo("true");
    }

    @Test
    void takesAwayWhatIsChosenByATouch() {
        open(Map.of("kind", List.of("SECTION"), "q", List.of("zande")));
        assertThat(chips()).contains("Ohne Sektion").doesNotContain("Alle");
        find(NativeButton.class).all().stream()
                .filter(chip -> "Ohne Sektion".equals(chip.getElement().getAttribute("aria-label")))
                .findFirst()
                .ifPresent(chip -> test(chip).click());
        assertThat(chips()).doesNotContain("Ohne Sektion").contains("Alle");
        assertThat(find(ListRow.class).all()).hasSize(1);
    }

    @Test
    void offersFilesOnlyWhereAnOfficeAllowsThem() {
        open(Map.of("q", List.of("zande")));
        assertThat(find(DownloadMenu.class).all()).noneMatch(DownloadMenu::isVisible);
        members.office(members.byNumber("71350001"), members.section("VIEW-A"), SEE_MEMBER, DOWNLOAD_LISTS);
        UI.getCurrent().navigate("");
        open(Map.of("q", List.of("zande")));
        assertThat(find(DownloadMenu.class).single().isVisible()).isTrue();
    }

    private void open(Map<String, List<String>> search) {
        UI.getCurrent().navigate(DirectoryView.ROUTE, new QueryParameters(search));
    }

    /** What the chips say, those that are chosen by what they do. */
    private List<String> chips() {
        return find(ChoiceChips.class)
                .single()
                .getChildren()
                .map(chip -> {
                    var label = chip.getElement().getAttribute("aria-label");
                    return label == null ? chip.getElement().getChild(0).getText() : label;
                })
                .toList();
    }
}
