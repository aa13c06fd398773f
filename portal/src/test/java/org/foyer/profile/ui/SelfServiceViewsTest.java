package org.foyer.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.foyer.audit.Change;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.PagedRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs(value = "70600011", section = "S1")
class SelfServiceViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private MemberId me;

    @BeforeEach
    void findMe() {
        me = members.byNumber("70600011");
        jdbc.sql("delete from contact_point where member_id = ?")
                .param(me.value())
                .update();
        jdbc.sql("delete from deletion_request where member_id = ?")
                .param(me.value())
                .update();
        jdbc.sql("insert into contact_point (member_id, kind, value, visibility) values "
                        + "(:me, 'MOBILE', '+41790000011', 'NOBODY'), (:me, 'PHONE', '+41310000012', 'OFFICIALS')")
                .param("me", me.value())
                .update();
    }

    @Test
    void showsOneselfAsOthersDo() {
        UI.getCurrent().navigate("my-data/as-others-see-me");
        assertThat(tab(0)).contains("031 000 00 12").doesNotContain("079 000 00 11", "+41790000011");
        assertThat(tab(1)).contains("Ladina Caduff").doesNotContain("031 000 00 12");
        assertThat(tab(2)).contains("Ohne Anmeldung erfährt niemand").doesNotContain("Ladina");
    }

    @Test
    void tellsTheHistoryInWords() {
        UI.getCurrent().navigate("my-data/history");
        var changes = history();
        assertThat(changes).isNotEmpty().allMatch(change -> me.equals(change.member()));
        assertThat(changes.size())
                .isEqualTo(jdbc.sql("select count(*)::int from change where member_id = ?")
                        .param(me.value())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void asksForDeletionOnlyAfterASecondLook() {
        UI.getCurrent().navigate("my-data/everything");
        assertThat(text()).contains("Sofort wird nichts gelöscht");
        find(TextArea.class).single().setValue("Umzug");
        press("Um Löschung bitten");
        assertThat(requests()).isZero();
        var sheet = find(ConfirmSheet.class).single();
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                sheet, new com.vaadin.flow.component.confirmdialog.ConfirmDialog.ConfirmEvent(sheet, false));
        assertThat(requests()).isEqualTo(1);
        assertThat(text()).contains("wartet auf das Sekretariat");

        press("Bitte zurückziehen");
        assertThat(requests()).isZero();
    }

    @Test
    void saysSoWhenTheSignInServiceDoesNotAnswer() {
        UI.getCurrent().navigate("my-data/sessions");
        assertThat(find(H1.class).single().getText()).isEqualTo("Anmeldungen");
        assertThat(text()).contains("Geändert wurde nichts");
    }

    @Test
    void leadsThereFromMyData() {
        UI.getCurrent().navigate("my-data");
        assertThat(text()).contains("So sehen Sie andere", "Verlauf", "Anmeldungen", "Alles über mich");
    }

    private String tab(int index) {
        TabSheet tabs = find(TabSheet.class).single();
        return tabs.getComponent(tabs.getTabAt(index)).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private List<Change> history() {
        PagedRows<Change> list = find(PagedRows.class).single();
        return list.shown();
    }

    private long requests() {
        return jdbc.sql("select count(*) from deletion_request where member_id = ? and state = 'ASKED'")
                .param(me.value())
                .query(Long.class)
                .single();
    }

    private void press(String words) {
        find(Button.class).all().stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
