package org.foyer.assembly.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.access.Permission.EDIT_MEMBER;
import static org.foyer.access.Permission.SEE_MEMBER;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.foyer.assembly.AssemblyKind;
import org.foyer.assembly.Attendee;
import org.foyer.assembly.Roll;
import org.foyer.assembly.RollDecisions;
import org.foyer.assembly.Voters;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class SuspensionViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    RollDecisions decisions;

    @Autowired
    Roll roll;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    @SignedInAs(value = "77109011", section = "RULE-V")
    void suspendsAMemberWithAReasonAndEndsItAgain() {
        var voters = new Voters(jdbc, clock);
        var assembly = voters.assembly(voters.section, AssemblyKind.GENERAL);
        var anna = voters.voter("Anna");
        members.office(members.byNumber("77109011"), voters.section, EDIT_MEMBER);
        UI.getCurrent().navigate("office/members/" + anna + "/suspensions");
        assertThat(find(H1.class).single().getText()).isEqualTo("Ruhen der Mitgliedschaft: Anna Probe");
        test(button("Ruhen lassen")).click();
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Bitte geben Sie den Grund an.");
        find(TextArea.class).single().setValue("Verfahren hängig");
        until().setValue(LocalDate.now(clock).minusDays(1));
        test(button("Ruhen lassen")).click();
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Das Ende liegt vor dem Beginn.");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Verfahren hängig");
        until().clear();
        test(button("Ruhen lassen")).click();
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains("Verfahren hängig");
        decisions.decideAll(assembly);
        assertThat(roll.of(assembly)).extracting(Attendee::reasons).containsExactly(List.of("SUSPENDED"));

        find(TextArea.class).single().setValue("Noch einmal");
        test(button("Ruhen lassen")).click();
        assertThat(find(TextArea.class).single().getErrorMessage()).startsWith("In dieser Einheit ruht");
        test(button("Heute beenden")).click();
        decisions.decideAll(assembly);
        assertThat(roll.of(assembly)).extracting(Attendee::votes).containsExactly(1);
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Heute beenden");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Bisher");
    }

    @Test
    @SignedInAs(value = "77109012", section = "RULE-V")
    void isNotThereForWhoDoesNotEditTheMember() {
        var voters = new Voters(jdbc, clock);
        var anna = voters.voter("Anna");
        var me = members.byNumber("77109012");
        members.office(me, voters.section, SEE_MEMBER);
        members.office(me, voters.unit(voters.top, "SECTION", "Andere"), EDIT_MEMBER);
        for (String path : new String[] {
            "office/members/" + anna + "/suspensions",
            "office/members/" + me + "/suspensions",
            "office/members/x/suspensions"
        }) {
            UI.getCurrent().navigate(path);
            assertThat(find(H1.class).single().getText()).as(path).isEqualTo("Diese Seite gibt es nicht");
        }
    }

    private DatePicker until() {
        return find(DatePicker.class).all().stream()
                .filter(it -> "Letzter Tag".equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(it -> it.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
