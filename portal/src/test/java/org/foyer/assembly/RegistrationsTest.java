package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.access.Permission.RUN_ASSEMBLY;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.util.Optional;
import java.util.UUID;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.assembly.Registrations.Group;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=planning")
@SignedInAs("77300701")
class RegistrationsTest {

    @Autowired
    Registrations registrations;

    @Autowired
    Assemblies assemblies;

    @Autowired
    AssemblyWrites writes;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private UnitId section;
    private AssemblyId id;

    @BeforeEach
    void twoComeToOneSeatAndOneStaysAway() {
        section = members.section("PLAN-R");
        jdbc.sql("delete from office").update();
        jdbc.sql("delete from assembly where unit_id = ?")
                .param(section.value())
                .update();
        id = writes.add(Plans.named(section, "Hauptversammlung"), null);
        writes.publish(id);
        jdbc.sql("update assembly set capacity = 1 where id = ?")
                .param(id.value())
                .update();
        answered("77300702", "Zoe", "COMING", 5);
        answered("77300703", "Anna", "COMING", 1);
        answered("77300704", "Max", "NOT_COMING", 3);
    }

    @Test
    void tellsSeatsFromTheWaitingListInTheOrderOfTheAnswers() {
        office(section, RUN_ASSEMBLY, SEE_MEMBER);
        assertThat(registrations.page(id, Group.COMING, 0, 10))
                .extracting(Registered::name)
                .containsExactly("Zoe Muster");
        assertThat(registrations.page(id, Group.WAITING, 0, 10))
                .extracting(Registered::name)
                .containsExactly("Anna Muster");
        assertThat(registrations.count(id, Group.NOT_COMING)).isEqualTo(1);
        assertThat(registrations.page(id, Group.COMING, 1, 10)).isEmpty();
    }

    @Test
    void showsNamesOnlyToThoseWhoSeeTheMembersOfTheUnit() {
        office(section, RUN_ASSEMBLY);
        isClosed(id);
    }

    @Test
    void showsNothingToTheOfficialOfAnotherUnit() {
        office(members.section("PLAN-Q"), RUN_ASSEMBLY, SEE_MEMBER);
        isClosed(id);
        isClosed(new AssemblyId(UUID.randomUUID()));
    }

    private void isClosed(AssemblyId of) {
        assertThat(assemblies.find(of).map(registrations::areOpen)).isNotEqualTo(Optional.of(true));
        assertThatThrownBy(() -> registrations.count(of, Group.COMING)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> registrations.page(of, Group.COMING, 0, 10))
                .isInstanceOf(AccessRefusedException.class);
    }

    private void office(UnitId unit, Permission... permissions) {
        members.office(members.byNumber("77300701"), unit, permissions);
    }

    private void answered(String number, String name, String answer, int minutesAgo) {
        var member = members.member(number, name, "Muster", "de");
        members.join(member, section);
        jdbc.sql("insert into attendee (assembly_id, kind, member_id, name, may_attend, answer, answered_at) values "
                        + "(?, 'MEMBER', ?, ?, true, ?, now() - ? * interval '1 minute')")
                .params(id.value(), member.value(), name + " Muster", answer, minutesAgo)
                .update();
    }
}
