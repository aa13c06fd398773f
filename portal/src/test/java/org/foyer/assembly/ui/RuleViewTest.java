package org.foyer.assembly.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.access.Permission.RUN_ASSEMBLY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.AssemblyKind;
import org.foyer.assembly.RuleTemplate;
import org.foyer.assembly.RuleVersions;
import org.foyer.assembly.Voters;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.voting.Rule;
import org.foyer.voting.RuleCode;
import org.foyer.voting.RuleWords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class RuleViewTest extends SpringBrowserlessTest {

    @Autowired
    RuleVersions versions;

    @Autowired
    RuleWords words;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    @SignedInAs(value = "77109001", section = "RULE-V")
    void isNotThereForWhoDoesNotRunTheAssembly() {
        var assembly = assembly(new Voters(jdbc, clock));
        for (String path : List.of("assembly/" + assembly + "/rules", "assembly/x/rules")) {
            UI.getCurrent().navigate(path);
            assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
        }
    }

    @Test
    @SignedInAs(value = "77109002", section = "RULE-V")
    void showsTheEffectOfAChangedAgeAndSavesIt() {
        var voters = new Voters(jdbc, clock);
        var assembly = assembly(voters);
        members.office(members.byNumber("77109002"), voters.section, RUN_ASSEMBLY);
        var young = voters.person("Bea", voters.day.minusYears(16));
        voters.join(young, voters.section, voters.day.minusYears(2), voters.day);
        UI.getCurrent().navigate("assembly/" + assembly + "/rules");
        age().setValue(16);
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains("Mindestens 16 Jahre alt");
        test(button("Wirkung ansehen")).click();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Stimmen: heute 0, mit diesen Regeln 1", "1 Person erhält eine Stimme");
        test(button("Speichern")).click();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Fassung 1");
        assertThat(versions.current(assembly).orElseThrow().vote().leaves()).contains(Rule.of(RuleCode.AGE, 16));
    }

    @Test
    @SignedInAs(value = "77109003", section = "RULE-V")
    void keepsWhatWasTypedAndSaysWhatIsMissing() {
        var voters = new Voters(jdbc, clock);
        var assembly = assembly(voters);
        members.office(members.byNumber("77109003"), voters.section, RUN_ASSEMBLY);
        UI.getCurrent().navigate("assembly/" + assembly + "/rules");
        age().setValue(300);
        codes().filter(it -> it.getValue() == RuleCode.MEMBER_BELOW)
                .findFirst()
                .orElseThrow()
                .setValue(RuleCode.RESIDENCE);
        places().setValue("Bern");
        test(button("Speichern")).click();
        assertThat(age().getErrorMessage()).isEqualTo("Eine Zahl von 0 bis 120.");
        assertThat(places().isInvalid()).isTrue();
        assertThat(places().getValue()).isEqualTo("Bern");
        assertThat(versions.current(assembly)).isEmpty();
        age().setValue(18);
        places().setValue("CH-30, LI");
        test(button("Speichern")).click();
        assertThat(versions.current(assembly).orElseThrow().attend())
                .isEqualTo(new Rule.All(List.of(Rule.of(RuleCode.RESIDENCE, List.of("CH-30", "LI")))));
    }

    @Test
    @SignedInAs("77109004")
    void showsEveryRuleAsItWasWritten() {
        Rule nested = new Rule.All(List.of(
                Rule.of(RuleCode.MEMBER_OF_UNIT),
                new Rule.Not(Rule.of(RuleCode.SUSPENDED)),
                new Rule.Any(List.of(
                        new Rule.Not(new Rule.Any(List.of(Rule.of(RuleCode.AGE, 70)))),
                        new Rule.Not(new Rule.All(List.of(Rule.of(RuleCode.CATEGORY, List.of("GONE", "TEST"))))),
                        Rule.of(RuleCode.RESIDENCE, List.of("CH-30", "LI"))))));
        Stream.concat(
                        Stream.of(nested, Rule.EVERYBODY, new Rule.Not(Rule.EVERYBODY)),
                        Stream.of(RuleTemplate.values()).map(RuleTemplate::vote))
                .forEach(rule -> {
                    var group = new RuleGroup(words, new RuleWords.Setting(Locale.GERMAN, "Sektion"), 1);
                    group.show(rule);
                    assertThat(group.isComplete()).isTrue();
                    assertThat(group.rule()).isIn(rule, new Rule.All(List.of(rule)));
                });
    }

    private AssemblyId assembly(Voters voters) {
        return voters.assembly(voters.section, AssemblyKind.GENERAL);
    }

    private IntegerField age() {
        return find(IntegerField.class).all().stream()
                .filter(it -> it.getMax() == 120)
                .findFirst()
                .orElseThrow();
    }

    private TextField places() {
        return find(TextField.class).single();
    }

    @SuppressWarnings("unchecked")
    private Stream<Select<RuleCode>> codes() {
        return find(Select.class).all().stream()
                .filter(it -> it.getValue() instanceof RuleCode)
                .map(it -> (Select<RuleCode>) it);
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(it -> it.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
