package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.List;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Accounts;
import org.foyer.testing.SignIn;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.foyer.voting.Rule;
import org.foyer.voting.RuleCode;
import org.foyer.voting.UnreadableRuleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class RuleDeskTest {

    private static final Rule EVERY_MEMBER = Rule.of(RuleCode.MEMBER_BELOW);

    @Autowired
    RuleDesk desk;

    @Autowired
    RollDecisions decisions;

    @Autowired
    RuleVersions versions;

    @Autowired
    Roll roll;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Voters voters;
    private AssemblyId assembly;
    private MemberId official;

    @BeforeEach
    void aSection() {
        voters = new Voters(jdbc, clock);
        assembly = voters.assembly(voters.section, AssemblyKind.GENERAL);
        official = voters.voter("Olga");
        voters.office(official, voters.section, "RUN_ASSEMBLY");
    }

    @Test
    void tellsTheEffectOfRulesBeforeTheyAreSavedAndWritesNothing() {
        MemberId open = voters.voter("Anna");
        voters.owes(open);
        MemberId young = voters.person("Bea", voters.day.minusYears(16));
        voters.join(young, voters.group, voters.day.minusYears(2), voters.day);
        decisions.decideAll(assembly);
        try (var _ = SignIn.as(accounts, official)) {
            Rule from16 =
                    new Rule.All(List.of(EVERY_MEMBER, Rule.of(RuleCode.AGE, 16), Rule.of(RuleCode.DUES_PAID, 0)));
            DryRun run = desk.dryRun(assembly, EVERY_MEMBER, from16);
            assertThat(run.before()).isEqualTo(new DryRun.Count(3, 1, 1));
            assertThat(run.after()).isEqualTo(new DryRun.Count(3, 2, 1));
            assertThat(run.all()).isEqualTo(new DryRun.Shift(0, 0, 1, 0));
            assertThat(run.units())
                    .singleElement()
                    .satisfies(it -> assertThat(it.unit().byLanguage()).containsValue("Ortsgruppe Probe"));

            Rule nobody = new Rule.All(List.of(Rule.of(RuleCode.AGE, 90)));
            DryRun harsh = desk.dryRun(assembly, Rule.of(RuleCode.AGE, 90), nobody);
            assertThat(harsh.all()).isEqualTo(new DryRun.Shift(0, 3, 0, 1));
        }
        assertThat(versions.of(assembly)).hasSize(1);
        assertThat(roll.of(assembly))
                .filteredOn(it -> young.equals(it.member()))
                .allMatch(it -> it.votes() == 0);
    }

    @Test
    void namesPeopleOnlyToThoseWhoMaySeeThem() {
        voters.voter("Anna");
        decisions.decideAll(assembly);
        Rule old = Rule.of(RuleCode.AGE, 60);
        try (var _ = SignIn.as(accounts, official)) {
            assertThat(desk.dryRun(assembly, EVERY_MEMBER, old).people())
                    .as("of others the official may see nobody")
                    .extracting(DryRun.Changed::name)
                    .doesNotContain("Anna Probe");
        }
        MemberId secretary = voters.voter("Sara");
        voters.office(secretary, voters.section, "RUN_ASSEMBLY", "SEE_MEMBER");
        try (var _ = SignIn.as(accounts, secretary)) {
            assertThat(desk.dryRun(assembly, EVERY_MEMBER, old).people())
                    .contains(new DryRun.Changed("Anna Probe", DryRun.Effect.VOTE_LOST, List.of("AGE")));
        }
    }

    @Test
    void savesANewVersionDecidesTheRollAndKeepsTheOldOne() {
        MemberId voter = voters.voter("Anna");
        decisions.decideAll(assembly);
        try (var _ = SignIn.as(accounts, official)) {
            var opened = desk.open(assembly).orElseThrow();
            RulesSaved saved = desk.save(assembly, opened.current().version(), EVERY_MEMBER, Rule.of(RuleCode.AGE, 60));
            assertThat(saved).isEqualTo(new RulesSaved.Saved(2, 2));
            assertThat(roll.of(assembly))
                    .filteredOn(it -> voter.equals(it.member()))
                    .allMatch(it -> it.votes() == 0 && it.rules() == 2);
            assertThat(desk.open(assembly).orElseThrow().history())
                    .extracting(RuleVersion::version, RuleVersion::savedBy)
                    .containsExactly(tuple(2, "Olga Probe"), tuple(1, null));
            assertThat(desk.save(assembly, 2, EVERY_MEMBER, Rule.of(RuleCode.AGE, 60)))
                    .isEqualTo(new RulesSaved.Same());
            assertThat(desk.save(assembly, 1, EVERY_MEMBER, EVERY_MEMBER)).isInstanceOf(RulesSaved.Late.class);
            assertThat(versions.find(assembly, 1).orElseThrow().vote()).isEqualTo(RuleTemplate.GENERAL.vote());
        }
    }

    @Test
    void savesNothingThatCouldNotBeReadBackAndNothingForAnAssemblyThatIsOver() {
        try (var _ = SignIn.as(accounts, official)) {
            Rule empty = Rule.of(RuleCode.CATEGORY, List.of());
            assertThatThrownBy(() -> desk.save(assembly, 0, EVERY_MEMBER, empty))
                    .isInstanceOf(UnreadableRuleException.class);
            jdbc.sql("update assembly set closed_at = now() where id = ?")
                    .param(assembly.value())
                    .update();
            assertThat(desk.save(assembly, 0, EVERY_MEMBER, EVERY_MEMBER)).isEqualTo(new RulesSaved.Over());
        }
        assertThat(versions.of(assembly)).isEmpty();
    }

    @Test
    void opensForNobodyButOfficialsOfTheUnit() {
        MemberId other = voters.voter("Otto", voters.unit(voters.top, "SECTION", "Andere"));
        voters.office(other, voters.unit(voters.top, "SECTION", "Dritte"), "RUN_ASSEMBLY");
        for (MemberId stranger : List.of(other, voters.voter("Anna"))) {
            try (var _ = SignIn.as(accounts, stranger)) {
                assertThat(desk.open(assembly)).isEmpty();
                assertThatThrownBy(() -> desk.dryRun(assembly, EVERY_MEMBER, EVERY_MEMBER))
                        .isInstanceOf(AccessRefusedException.class);
                assertThatThrownBy(() -> desk.save(assembly, 0, EVERY_MEMBER, EVERY_MEMBER))
                        .isInstanceOf(AccessRefusedException.class);
            }
        }
    }
}
