package org.foyer.assembly.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import org.foyer.assembly.AssemblyKind;
import org.foyer.assembly.Voters;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class MayIVotePanelTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    @SignedInAs(value = "77109021", section = "RULE-P")
    void tellsEachRuleWithItsEvidenceAndHowToMendItForOneselfAndOnesChildren() {
        var voters = new Voters(jdbc, clock);
        var me = members.byNumber("77109021");
        var section = members.section("RULE-P");
        jdbc.sql("update member set birth_date = ? where id = ?")
                .params(voters.day.minusYears(40), me.value())
                .update();
        jdbc.sql("update membership set dues_paid_until = date '2020-12-31' where member_id = ?")
                .param(me.value())
                .update();
        var child = voters.person("Kim", voters.day.minusYears(12));
        voters.join(child, section, voters.day.minusYears(3), voters.day);
        voters.family(me, child);
        var assembly = voters.assembly(section, AssemblyKind.GENERAL);
        UI.getCurrent().navigate("assemblies/" + assembly);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Darf ich stimmen?");
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Kim Probe");
        List<String> said = find(Span.class).all().stream().map(Span::getText).toList();
        assertThat(said)
                .contains("Beitrag bezahlt", "Beitrag nur bis 31. Dezember 2020 bezahlt", "Mitgliedschaft ruht nicht")
                .anyMatch(it -> it.startsWith("Bezahlen Sie den Beitrag bis am "))
                .anyMatch(it -> it.startsWith("Am Tag der Versammlung 12 Jahre alt"))
                .anyMatch(it -> it.startsWith("Erfüllt ab "));
    }
}
