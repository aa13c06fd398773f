package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.access.Permission.IMPERSONATE;
import static org.foyer.access.Permission.RUN_ASSEMBLY;

import org.foyer.access.AccessRefusedException;
import org.foyer.access.Impersonations;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What support, in the name of an official who is a member as well, does not get. */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=planning")
@SignedInAs(value = "77300601", firstName = "Nora", lastName = "Nadig")
class SupportAtAssembliesTest {

    @Autowired
    Impersonations impersonations;

    @Autowired
    AssemblyPlanning planning;

    @Autowired
    Assemblies assemblies;

    @Autowired
    Invitations invitations;

    @Autowired
    AssemblyWrites writes;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private MemberId official;
    private AssemblyId id;

    @BeforeEach
    void supportSeesThePortalAsTheOfficial() {
        jdbc.sql("delete from impersonation").update();
        var section = members.section("PLAN-S");
        jdbc.sql("delete from assembly where unit_id = ?")
                .param(section.value())
                .update();
        members.officeAtTheTop(members.byNumber("77300601"), IMPERSONATE, RUN_ASSEMBLY);
        official = members.member("77300602", "Reto", "Ruf", "de");
        members.join(official, section);
        members.office(official, section, RUN_ASSEMBLY);
        id = writes.add(Plans.named(section, "Hauptversammlung"), null);
        writes.publish(id);
        assertThat(impersonations.start(official, "Findet die Versammlung nicht"))
                .isEqualTo(new Impersonations.Start.Started());
    }

    @Test
    void runsNoAssembly() {
        assertThat(planning.isOpenToMe()).isFalse();
        assertThat(planning.mine()).isEmpty();
        assertThat(planning.units()).isEmpty();
        assertThat(planning.plan(id)).isEmpty();
        assertThat(assemblies.forOfficial(id, RUN_ASSEMBLY)).isEmpty();
        assertThatThrownBy(() -> planning.callOff(id)).isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void seesTheInvitationButNeitherAnswersItNorHasATicket() {
        jdbc.sql("insert into attendee (assembly_id, kind, member_id, name, may_attend, answer, answered_at) "
                        + "values (?, 'MEMBER', ?, 'Reto Ruf', true, 'COMING', now())")
                .params(id.value(), official.value())
                .update();
        assertThat(invitations.find(id).orElseThrow().people()).singleElement().satisfies(person -> {
            assertThat(person.coming()).isTrue();
            assertThat(person.ticket()).isNull();
        });
        assertThatThrownBy(() -> invitations.answer(id, official, false)).isInstanceOf(AccessRefusedException.class);
    }
}
