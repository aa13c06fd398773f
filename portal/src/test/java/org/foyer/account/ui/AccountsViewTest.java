package org.foyer.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(
        properties = {
            "foyer.embedded.postgres.database=accounts_view",
            "foyer.accounts.url=http://localhost:1",
            "foyer.accounts.allow-plain-http=true",
            "db-scheduler.enabled=false"
        })
@SignedInAs(value = "70510001", section = "A1")
class AccountsViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anAccountThatNeedsAHuman() {
        jdbc.sql("delete from account_run").update();
        jdbc.sql("delete from account_follow").update();
        var blocked = members.member("70510002", "Ursina", "Zgraggen", "de");
        members.join(blocked, members.section("A1"));
        jdbc.sql("insert into account_follow (member_id, problem, problem_since) values (?, 'email-taken', now())")
                .param(blocked.value())
                .update();
    }

    @Test
    void isNotThereForTheOfficeOfASection() {
        members.office(members.byNumber("70510001"), members.section("A1"), Permission.INVITE_MEMBER);
        UI.getCurrent().navigate("office/accounts");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    void tellsTheCentralOfficeWhatNeedsAHuman() {
        reachEverybody();
        UI.getCurrent().navigate("office/accounts");
        assertThat(shown())
                .contains("Ursina Zgraggen", "70510002", "gehört schon zu einem anderen Konto", "E-Mail vergeben")
                .contains("Noch kein Abgleich");
    }

    @Test
    void comparesByClickOnceAtATime() {
        reachEverybody();
        UI.getCurrent().navigate("office/accounts");
        button("Jetzt vergleichen").click();
        assertThat(jdbc.sql("select kind || ' ' || state from account_run")
                        .query(String.class)
                        .list())
                .containsExactly("FULL RUNNING");
        assertThat(shown()).contains("Läuft");
    }

    @Test
    void goesOnWithARunThatAsksOnlyAfterSomebodyAgreed() {
        reachEverybody();
        jdbc.sql("""
                insert into account_run (kind, state, step, accounts, would_close)
                values ('FULL', 'WAITING', 'PLAN', 20000, 4321)""").update();
        UI.getCurrent().navigate("office/accounts");
        assertThat(shown()).contains("Wartet auf Ihren Entscheid").containsPattern("4.?321 gesperrt");
        button("Trotzdem ausführen").click();
        assertThat(jdbc.sql("select state from account_run where agreed_by is not null")
                        .query(String.class)
                        .list())
                .containsExactly("RUNNING");
    }

    private void reachEverybody() {
        members.officeAtTheTop(members.byNumber("70510001"), Permission.INVITE_MEMBER);
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words) && button.isVisible())
                .findFirst()
                .orElseThrow();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
