package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.MemberMerge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of seats and proxies when two entries turn out to be one person. */
@SpringTest
@SignedInAs("77500006")
class SeatMergingTest {

    @Autowired
    private AttendanceMerging rows;

    @Autowired
    private SeatMerging merging;

    @Autowired
    private Delegations delegations;

    @Autowired
    private SeatFilling filling;

    @Autowired
    private Roll roll;

    @Autowired
    private ProxyTable proxies;

    @Autowired
    private TestMembers members;

    @Autowired
    private JdbcClient jdbc;

    private SeatStage stage;
    private MemberId stays;
    private MemberId goes;

    @BeforeEach
    void enterTwice() {
        stage = new SeatStage(members, jdbc, Instant.now().plus(5, ChronoUnit.DAYS), 2);
        stays = stage.member("77500061", "Ursina", "Müller", stage.aare);
        goes = stage.member("77500062", "Ursina", "Mueller", stage.aare);
        members.office(members.byNumber("77500006"), members.top(), Permission.RUN_ASSEMBLY);
    }

    @Test
    void leavesTheSeatWithThePerson() {
        UUID own = stage.voter(stays);
        delegations.distribute(stage.assembly, Map.of(stage.aare, 1));
        filling.fill(filling.of(stage.assembly, stage.aare).getFirst().id(), goes, List.of());
        merge();
        var seat = filling.of(stage.assembly, stage.aare).getFirst();
        assertThat(Objects.requireNonNull(seat.delegate()).attendee()).isEqualTo(own);
        assertThat(Objects.requireNonNull(seat.takenBy()).attendee()).isEqualTo(own);
    }

    @Test
    void leavesNobodyWithTheirOwnProxyOrWithTwo() {
        UUID own = stage.voter(stays);
        UUID other = stage.voter(goes);
        UUID anna = stage.voter(stage.member("77500063", "Anna", "Aeschlimann", stage.aare));
        UUID beat = stage.voter(stage.member("77500064", "Beat", "Brunner", stage.aare));
        proxies.give(stage.assembly, own, anna, Instant.now());
        proxies.give(stage.assembly, other, beat, Instant.now());
        merge();
        assertThat(roll.proxies(stage.assembly)).isEqualTo(Map.of(own, anna));
    }

    @Test
    void takesTheProxiesThatTheOtherEntryHeld() {
        UUID own = stage.voter(stays);
        UUID other = stage.voter(goes);
        UUID anna = stage.voter(stage.member("77500063", "Anna", "Aeschlimann", stage.aare));
        proxies.give(stage.assembly, anna, other, Instant.now());
        merge();
        assertThat(roll.proxies(stage.assembly)).isEqualTo(Map.of(anna, own));
    }

    private void merge() {
        var merge = new MemberMerge(stays, goes, Set.of());
        rows.move(merge);
        merging.move(merge);
    }
}
