package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.access.Permission.CHAIR_ASSEMBLY;
import static org.foyer.access.Permission.EDIT_MEMBER;
import static org.foyer.access.Permission.RUN_ASSEMBLY;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=planning")
@SignedInAs("77300001")
class AssemblyPlanningTest {

    @Autowired
    AssemblyPlanning planning;

    @Autowired
    Assemblies assemblies;

    @Autowired
    Ballots ballots;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private UnitId mine;
    private UnitId other;

    @BeforeEach
    void twoSections() {
        mine = members.section("PLAN-A");
        other = members.section("PLAN-B");
        jdbc.sql("delete from office").update();
        jdbc.sql("delete from assembly where copied_from is not null").update();
        jdbc.sql("delete from assembly").update();
    }

    @Test
    void keepsAPlanWithItsBallotsAndTheRulesOfTheHouse() {
        office(RUN_ASSEMBLY);
        var id = created(Plans.named(mine, "Hauptversammlung"));
        assertThat(assemblies.forOfficial(id, RUN_ASSEMBLY)).hasValueSatisfying(assembly -> {
            assertThat(assembly.name().byLanguage()).containsEntry("de", "Hauptversammlung");
            assertThat(assembly.quorum()).isEqualTo(new Quorum.Percent(10));
            assertThat(assembly.publishedAt()).isNull();
        });
        assertThat(ballots.of(id)).extracting(Ballot::majority).containsExactly(Majority.SIMPLE);
        assertThat(jdbc.sql("select vote::text from assembly_rules where assembly_id = ? and version = 1")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .contains("DUES_PAID");
        assertThat(planning.mine()).extracting(it -> it.assembly().id()).containsExactly(id);
    }

    @Test
    void takesAllButTheDatesFromAnEarlierOne() {
        office(RUN_ASSEMBLY);
        var first = created(Plans.named(mine, "Hauptversammlung"));
        jdbc.sql(
                        "insert into assembly_rules select assembly_id, 2, attend, '{\"rule\": \"OFFICE\"}', saved_at, saved_by "
                                + "from assembly_rules where assembly_id = ?")
                .param(first.value())
                .update();
        var undated = planning.plan(first).orElseThrow().plan().undated();
        assertThat(undated.startsAt()).isNull();
        assertThat(undated.ballots()).hasSize(1);
        var next = Plans.named(mine, "Nächste");
        var copied = planning.create(
                Plans.at(
                        undated,
                        next.doorsAt(),
                        next.startsAt().plus(400, ChronoUnit.DAYS),
                        next.endsAt().plus(400, ChronoUnit.DAYS)),
                first);
        assertThat(copied).isInstanceOf(Planning.Done.class);
        var id = ((Planning.Done) copied).id();
        assertThat(jdbc.sql("select version || vote::text from assembly_rules where assembly_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("1{\"rule\": \"OFFICE\"}");
        assertThat(ballots.of(id)).hasSize(1);
    }

    @Test
    void saysAtWhichFieldAPlanIsWrong() {
        office(RUN_ASSEMBLY);
        var plan = Plans.named(mine, "Hauptversammlung");
        Instant start = plan.startsAt();
        assertThat(why(Plans.at(plan, start, start, start.minusSeconds(1)))).containsEntry(PlanField.END, "early");
        assertThat(why(Plans.at(plan, start.plusSeconds(1), start, plan.endsAt())))
                .containsEntry(PlanField.DOORS, "late");
        assertThat(why(Plans.at(plan, null, null, null)))
                .containsEntry(PlanField.START, "missing")
                .containsEntry(PlanField.DOORS, "missing")
                .containsEntry(PlanField.END, "missing");
        Instant past = Instant.now().minus(1, ChronoUnit.DAYS);
        assertThat(why(Plans.at(plan, past, past, start))).containsEntry(PlanField.START, "past");
        assertThat(why(new Plan(
                        mine,
                        new LocalName(Map.of("de", " ")),
                        AssemblyKind.GENERAL,
                        "",
                        plan.doorsAt(),
                        start,
                        plan.endsAt(),
                        plan.endsAt(),
                        0,
                        new Quorum.Percent(101),
                        21,
                        1,
                        true,
                        List.of(new Ballot(new LocalName(Map.of()), Majority.SIMPLE)))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        PlanField.NAME, "missing",
                        PlanField.REGISTER, "late",
                        PlanField.CAPACITY, "few",
                        PlanField.QUORUM, "range",
                        PlanField.PROXIES, "range",
                        PlanField.PARTS, "range",
                        PlanField.BALLOTS, "missing"));
        assertThat(planning.mine()).isEmpty();
    }

    @Test
    void refusesTheSameNameTwiceInAYear() {
        office(RUN_ASSEMBLY);
        var id = created(Plans.named(mine, "Hauptversammlung"));
        assertThat(why(Plans.named(mine, "hauptversammlung "))).containsEntry(PlanField.NAME, "taken");
        planning.callOff(id);
        assertThat(planning.create(Plans.named(mine, "Hauptversammlung"), null)).isInstanceOf(Planning.Done.class);
    }

    @Test
    void keepsWhatSomebodyElseChangedMeanwhile() {
        office(RUN_ASSEMBLY);
        var id = created(Plans.named(mine, "Hauptversammlung"));
        var stored = planning.plan(id).orElseThrow();
        assertThat(planning.change(id, stored.version(), stored.plan())).isEqualTo(new Planning.Done(id));
        assertThat(planning.change(id, stored.version(), Plans.named(mine, "Andere")))
                .isEqualTo(new Planning.Late());
        assertThat(planning.plan(id).orElseThrow().plan().name().byLanguage()).containsValue("Hauptversammlung");
    }

    @Test
    void isPublishedOnceAndEndsForGood() {
        office(RUN_ASSEMBLY);
        var id = created(Plans.named(mine, "Hauptversammlung"));
        assertThat(planning.close(id)).as("nobody closes a draft").isEqualTo(new Planning.Late());
        assertThat(planning.publish(id)).isEqualTo(new Planning.Done(id));
        assertThat(planning.publish(id)).isEqualTo(new Planning.Late());
        assertThat(planning.close(id)).isEqualTo(new Planning.Done(id));
        assertThat(planning.callOff(id)).isEqualTo(new Planning.Late());
        var stored = planning.plan(id).orElseThrow();
        assertThat(planning.change(id, stored.version(), stored.plan())).isEqualTo(new Planning.Late());
    }

    @Test
    void givesNothingToTheOfficialOfAnotherUnit() {
        office(RUN_ASSEMBLY);
        var id = created(Plans.named(mine, "Hauptversammlung"));
        jdbc.sql("delete from office").update();
        members.office(members.byNumber("77300001"), other, RUN_ASSEMBLY, CHAIR_ASSEMBLY);
        assertThat(planning.isOpenToMe()).isTrue();
        isClosed(id);
        assertThat(planning.units()).extracting(AssemblyUnit::id).containsExactly(other);
        assertThatThrownBy(() -> planning.create(Plans.named(other, "Kopie"), id))
                .as("a copy would show what is planned")
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void givesNothingToAMemberOrToWhoeverHoldsAnotherOffice() {
        office(RUN_ASSEMBLY);
        var id = created(Plans.named(mine, "Hauptversammlung"));
        jdbc.sql("delete from office").update();
        members.join(members.byNumber("77300001"), mine);
        isClosed(id);
        office(EDIT_MEMBER);
        isClosed(id);
        assertThat(planning.isOpenToMe()).isFalse();
        assertThat(planning.units()).isEmpty();
    }

    private void isClosed(AssemblyId id) {
        assertThat(planning.mine()).isEmpty();
        assertThat(planning.plan(id)).isEmpty();
        assertThat(assemblies.forOfficial(id, RUN_ASSEMBLY)).isEmpty();
        for (AssemblyId one : List.of(id, new AssemblyId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> planning.coming(one)).isInstanceOf(AccessRefusedException.class);
            assertThatThrownBy(() -> planning.publish(one)).isInstanceOf(AccessRefusedException.class);
            assertThatThrownBy(() -> planning.callOff(one)).isInstanceOf(AccessRefusedException.class);
            assertThatThrownBy(() -> planning.close(one)).isInstanceOf(AccessRefusedException.class);
            assertThatThrownBy(() -> planning.change(one, 0, Plans.named(mine, "Andere")))
                    .isInstanceOf(AccessRefusedException.class);
        }
        assertThatThrownBy(() -> planning.create(Plans.named(mine, "Andere"), null))
                .isInstanceOf(AccessRefusedException.class);
    }

    private void office(Permission... permissions) {
        members.office(members.byNumber("77300001"), mine, permissions);
    }

    private AssemblyId created(Plan plan) {
        return ((Planning.Done) planning.create(plan, null)).id();
    }

    private Map<PlanField, String> why(Plan plan) {
        return ((Planning.Refused) planning.create(plan, null)).why();
    }
}
