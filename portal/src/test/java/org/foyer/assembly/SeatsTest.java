package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs("77500001")
class SeatsTest {

    @Autowired
    private Delegations delegations;

    @Autowired
    private SeatFilling filling;

    @Autowired
    private SeatPassing passing;

    @Autowired
    private WaitingSeats waiting;

    @Autowired
    private DoorWatch door;

    @Autowired
    private TestMembers members;

    @Autowired
    private JdbcClient jdbc;

    private SeatStage stage;
    private MemberId anna;
    private MemberId beat;
    private MemberId carla;

    @BeforeEach
    void anAssemblyOfDelegates() {
        stage = new SeatStage(members, jdbc, Instant.now().plus(10, ChronoUnit.DAYS), 0);
        anna = stage.member("77500011", "Anna", "Aeschlimann", stage.aare);
        beat = stage.member("77500012", "Beat", "Brunner", stage.aare);
        carla = stage.member("77500013", "Carla", "Cathomas", stage.birs);
        jdbc.sql("delete from office where member_id = ?")
                .param(members.byNumber("77500001").value())
                .update();
    }

    @Test
    void givesEachUnitSeatsAndProposesThemByAKey() {
        runs();
        assertThat(distribute(2, 1).isDone()).isTrue();
        assertThat(delegations.of(stage.assembly)).extracting(Delegation::seats).containsExactly(2, 1);
        var proposed = delegations.proposal(stage.assembly, "SECTION").stream()
                .filter(it -> it.unit().equals(stage.aare))
                .findFirst()
                .orElseThrow();
        assertThat(proposed.seatsAt(1)).isEqualTo(proposed.members());
        assertThat(proposed.seatsAt(1000)).isEqualTo(1);
        assertThat(new Delegation(stage.aare, proposed.name(), "", 301, 0, 0, 0).seatsAt(300))
                .isEqualTo(2);
        assertThat(new Delegation(stage.aare, proposed.name(), "", 0, 0, 0, 0).seatsAt(300))
                .isZero();
    }

    @Test
    void takesNoSeatAwayThatSomebodyHolds() {
        runs();
        distribute(2, 1);
        filling.fill(seat(2).id(), anna, List.of());
        assertThat(code(distribute(1, 5))).isEqualTo("full");
        assertThat(delegations.of(stage.assembly)).extracting(Delegation::seats).containsExactly(2, 1);
    }

    @Test
    void seatsADelegateAndSubstitutesInTheirOrder() {
        runs();
        distribute(2, 1);
        assertThat(filling.fill(seat(1).id(), anna, List.of(beat)).isDone()).isTrue();
        var seat = seat(1);
        assertThat(Objects.requireNonNull(seat.takenBy()).number()).isEqualTo("77500011");
        assertThat(seat.substitutes()).extracting(Seat.Person::name).containsExactly("Beat Brunner");
    }

    @Test
    void letsASubstituteMoveUpAndGiveBack() {
        runs();
        distribute(2, 1);
        filling.fill(seat(1).id(), anna, List.of(beat));
        assertThat(List.of(votes(anna), votes(beat))).containsExactly(1, 0);
        assertThat(passing.moveUp(seat(1).id(), row(beat)).isDone()).isTrue();
        assertThat(seat(1).isMovedUp()).isTrue();
        assertThat(List.of(votes(anna), votes(beat))).containsExactly(0, 1);
        delegations.votes(stage.assembly, stage.aare, 3);
        assertThat(List.of(votes(anna), votes(beat))).containsExactly(0, 3);
        filling.fill(seat(1).id(), anna, List.of(beat));
        assertThat(seat(1).isMovedUp())
                .as("still, after the page was saved again")
                .isTrue();
        assertThat(passing.giveBack(seat(1).id()).isDone()).isTrue();
        assertThat(seat(1).isMovedUp()).isFalse();
        assertThat(stage.lines("SEAT")).as("lines before the day").isZero();
    }

    @Test
    void writesIntoTheLogOnTheDayAndLetsNobodyMoveUpWhileTheDelegateIsInTheRoom() {
        stage = new SeatStage(members, jdbc, Instant.now(), 0);
        runs();
        distribute(1, 1);
        filling.fill(seat(1).id(), anna, List.of(beat));
        passing.moveUp(seat(1).id(), row(beat));
        assertThat(stage.lines("SEAT")).isEqualTo(2);
        stage.letIn(door, row(beat));
        assertThat(code(passing.giveBack(seat(1).id()))).isEqualTo("in-room");
        assertThat(code(filling.fill(seat(1).id(), anna, List.of()))).isEqualTo("in-room");
        assertThat(seat(1).isMovedUp()).isTrue();
    }

    @Test
    void refusesWhoeverSitsForAnotherUnitOrInAnotherSeat() {
        runs();
        members.join(anna, stage.birs);
        distribute(2, 1);
        filling.fill(seat(1).id(), anna, List.of(beat));
        var birs = filling.of(stage.assembly, stage.birs).getFirst();
        assertThat(code(filling.fill(birs.id(), anna, List.of()))).isEqualTo("other-unit");
        assertThat(code(filling.fill(birs.id(), carla, List.of(anna)))).isEqualTo("other-unit");
        assertThat(code(filling.fill(seat(2).id(), anna, List.of()))).isEqualTo("other-seat");
        assertThat(code(filling.fill(seat(2).id(), beat, List.of()))).isEqualTo("is-substitute");
        assertThat(code(filling.fill(seat(2).id(), carla, List.of()))).isEqualTo("not-of-unit");
        jdbc.sql("delete from membership where member_id = ? and unit_id = ?")
                .params(anna.value(), stage.birs.value())
                .update();
    }

    @Test
    void takesAPastedListAndSaysWhichLinesItCouldNotUse() {
        runs();
        distribute(2, 1);
        var outcome = filling.paste(
                stage.assembly, stage.aare, "77500011; Anna Aeschlimann\n\n77500013\n77500012\tBrunner\n77500011\n");
        assertThat(outcome.taken()).isEqualTo(2);
        assertThat(outcome.left()).extracting(it -> it.why().code()).containsExactly("unknown-number", "no-seat-left");
        assertThat(seat(2).delegate())
                .extracting(it -> Objects.requireNonNull(it).name())
                .isEqualTo("Beat Brunner");
    }

    @Test
    void letsASectionFillItsOwnSeatsAlone() {
        runs();
        distribute(1, 1);
        var own = seat(1);
        var foreign = filling.of(stage.assembly, stage.birs).getFirst();
        jdbc.sql("delete from office where member_id = ?")
                .param(members.byNumber("77500001").value())
                .update();
        members.office(members.byNumber("77500001"), stage.aare, Permission.RUN_ASSEMBLY);
        assertThat(delegations.open(stage.assembly)).isPresent();
        assertThat(waiting.mine()).extracting(it -> it.assembly()).contains(stage.assembly);
        assertThat(delegations.mayDistribute(stage.assembly)).isFalse();
        assertThat(delegations.of(stage.assembly)).extracting(Delegation::unit).containsExactly(stage.aare);
        assertThat(filling.fill(own.id(), anna, List.of()).isDone()).isTrue();
        assertThat(filling.of(stage.assembly, stage.birs)).isEmpty();
        assertThatThrownBy(() -> filling.fill(foreign.id(), carla, List.of()))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> filling.candidates(stage.assembly, stage.birs, "", 0, 9))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> filling.paste(stage.assembly, stage.birs, "77500013"))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> passing.giveBack(foreign.id())).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> distribute(9, 9)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> delegations.votes(stage.assembly, stage.aare, 5))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void tellsOfficialsOfOtherSectionsThatThereIsNoSuchAssembly() {
        runs();
        distribute(1, 0);
        jdbc.sql("delete from office where member_id = ?")
                .param(members.byNumber("77500001").value())
                .update();
        members.office(members.byNumber("77500001"), stage.birs, Permission.RUN_ASSEMBLY);
        assertThat(delegations.open(stage.assembly)).isEmpty();
        assertThat(delegations.of(stage.assembly)).isEmpty();
        assertThat(filling.of(stage.assembly, stage.aare)).isEmpty();
    }

    private void runs() {
        members.office(members.byNumber("77500001"), members.top(), Permission.RUN_ASSEMBLY);
    }

    private Arranged distribute(int aare, int birs) {
        return delegations.distribute(stage.assembly, Map.of(stage.aare, aare, stage.birs, birs));
    }

    private Seat seat(int position) {
        return filling.of(stage.assembly, stage.aare).get(position - 1);
    }

    private UUID row(MemberId member) {
        return jdbc.sql("select id from attendee where assembly_id = ? and member_id = ?")
                .params(stage.assembly.value(), member.value())
                .query(UUID.class)
                .single();
    }

    private int votes(MemberId member) {
        return jdbc.sql("select votes from attendee where id = ?")
                .param(row(member))
                .query(Integer.class)
                .single();
    }

    private static String code(Arranged outcome) {
        return outcome instanceof Arranged.Refused why ? why.code() : "done";
    }
}
