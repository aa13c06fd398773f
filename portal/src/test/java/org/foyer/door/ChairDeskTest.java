package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.assembly.AssemblyId;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** What officials do to the log, and who may not. */
@SpringTest
@SignedInAs("77700001")
class ChairDeskTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    ChairDesk chair;

    @Autowired
    Attendances attendances;

    @Autowired
    ChainCheck chain;

    private TestDoor door;
    private AssemblyId assembly;
    private Phone left;
    private Phone right;

    @BeforeEach
    void opens() {
        var section = members.section("T777");
        members.office(members.member("77700001", "Silvia", "Meier", "de"), section, Permission.CHAIR_ASSEMBLY);
        door = new TestDoor(jdbc, section, Instant.now());
        assembly = new AssemblyId(door.id());
        left = phone("Tisch 1");
        right = phone("Tisch 2");
    }

    @Test
    void settlesAnAdmissionThatHappenedTwice() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        left.note(Act.ENTRY, anna, Instant.now().minusSeconds(60), Map.of());
        UUID second = right.note(Act.ENTRY, anna, Instant.now().minusSeconds(30), Map.of());
        left.sync();
        right.sync();
        assertThat(counts().disputed()).isEqualTo(1);
        assertThat(chair.settle(assembly, second, Settlement.SAME_PERSON, null).isDone())
                .isTrue();
        assertThat(counts().disputed()).isZero();
        assertThat(left.sync().get("conflicts")).isEmpty();
        assertThat(chair.settle(assembly, second, Settlement.SAME_PERSON, null))
                .isEqualTo(new Ruling.Refused("NO_CONFLICT"));
    }

    @Test
    void correctsACardToOneThatNobodyHas() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        UUID beat = door.voter("Beat", "Gerber", 1);
        left.note(Act.ENTRY, anna, Instant.now().minusSeconds(60), Map.of("card", 131));
        UUID second = right.note(Act.ENTRY, beat, Instant.now().minusSeconds(30), Map.of("card", 131));
        left.sync();
        right.sync();
        assertThat(chair.settle(assembly, second, Settlement.CARD_CORRECTED, null))
                .isEqualTo(new Ruling.Refused("CARD_MISSING"));
        assertThat(chair.settle(assembly, second, Settlement.CARD_CORRECTED, 131))
                .isEqualTo(new Ruling.Refused("CARD_IN_USE"));
        assertThat(chair.settle(assembly, second, Settlement.CARD_CORRECTED, 132)
                        .isDone())
                .isTrue();
        assertThat(counts().votes()).isEqualTo(2);
    }

    @Test
    void takesBackWhatADeskCannotTakeBackAnyMore() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        UUID entry = left.note(Act.ENTRY, anna, Instant.now().minus(Duration.ofMinutes(40)), Map.of());
        left.sync();
        assertThat(chair.annul(assembly, entry, "Falsche Anna").isDone()).isTrue();
        assertThat(counts().people()).isZero();
        assertThat(chair.annul(assembly, entry, "Nochmals")).isEqualTo(new Ruling.Refused("NOTHING_TO_ANNUL"));
        assertThat(chain.firstBroken(assembly)).isEmpty();
        assertThatThrownBy(() -> chair.annul(assembly, entry, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAPaymentBackWithItsVote() throws Exception {
        UUID carla = door.debtor("Carla", "Moser");
        var paid =
                UUID.fromString(left.ask(Act.PAID, carla, Map.of()).get("nonce").asString());
        chair.admit(assembly, carla, null);
        assertThat(counts().votes()).isEqualTo(1);
        assertThat(chair.annul(assembly, paid, "Beleg war vom Vorjahr").isDone())
                .isTrue();
        assertThat(jdbc.sql("select paid_at is null from attendee where id = ?")
                        .param(carla)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void letsInAndOutByHandUnderTheRulesOfTheDesks() {
        UUID anna = door.voter("Anna", "Schmid", 1);
        UUID stranger = door.stranger("Xaver", "Fremd");
        UUID guest = door.guest("Gast");
        assertThat(chair.admit(assembly, anna, 5).isDone()).isTrue();
        assertThat(chair.admit(assembly, anna, 6)).isEqualTo(new Ruling.Refused("ALREADY_IN"));
        assertThat(chair.admit(assembly, stranger, null)).isEqualTo(new Ruling.Refused("MEMBER_BELOW"));
        assertThat(chair.admit(assembly, guest, 7)).isEqualTo(new Ruling.Refused("CARD_WITHOUT_VOTE"));
        assertThat(counts().votes()).isEqualTo(1);
        assertThat(chair.letOut(assembly, anna).isDone()).isTrue();
        assertThat(chair.letOut(assembly, anna)).isEqualTo(new Ruling.Refused("NOT_IN"));
        assertThat(counts().people()).isZero();
        assertThat(jdbc.sql("select distinct o.name from door_event e join assembly_official o on o.id = e.official_id "
                                + "where e.assembly_id = ?")
                        .param(door.id())
                        .query(String.class)
                        .list())
                .containsExactly("Silvia Meier");
    }

    @Test
    void changesNothingOnceTheAssemblyIsClosed() {
        UUID anna = door.voter("Anna", "Schmid", 1);
        jdbc.sql("update assembly set closed_at = now() where id = ?")
                .param(door.id())
                .update();
        assertThat(chair.admit(assembly, anna, null)).isEqualTo(new Ruling.Refused("CLOSED"));
    }

    @Test
    @SignedInAs("77700002")
    void refusesTheChairOfAnotherUnit() {
        members.office(
                members.byNumber("77700002"),
                members.section("T778"),
                Permission.CHAIR_ASSEMBLY,
                Permission.RUN_ASSEMBLY);
        refusesAll();
    }

    @Test
    @SignedInAs("77700003")
    void refusesWhoOnlyRunsTheAssembly() {
        members.office(members.byNumber("77700003"), members.section("T777"), Permission.RUN_ASSEMBLY);
        refusesAll();
    }

    @Test
    @SignedInAs("77700004")
    void refusesAMemberOfTheUnit() {
        members.join(members.byNumber("77700004"), members.section("T777"));
        refusesAll();
    }

    private void refusesAll() {
        UUID anna = door.voter("Anna", "Schmid", 1);
        var some = UUID.randomUUID();
        assertThatThrownBy(() -> chair.admit(assembly, anna, null)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> chair.letOut(assembly, anna)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> chair.annul(assembly, some, "x")).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> chair.settle(assembly, some, Settlement.SAME_PERSON, null))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> chair.seal(assembly, now -> Optional.empty()))
                .isInstanceOf(AccessRefusedException.class);
        assertThat(attendances.<Integer>ask(assembly, room -> (int) room.all().count()))
                .isZero();
    }

    private Counts counts() {
        return attendances.ask(assembly, Attendance::counts);
    }

    private Phone phone(String desk) {
        String token = "token-" + UUID.randomUUID();
        door.desk(desk, token);
        return new Phone(context, token);
    }
}
