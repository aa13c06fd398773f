package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
@SignedInAs("77500002")
class ProxiesTest {

    @Autowired
    private Proxies proxies;

    @Autowired
    private OwnProxy own;

    @Autowired
    private DoorWatch door;

    @Autowired
    private TestMembers members;

    @Autowired
    private JdbcClient jdbc;

    private SeatStage stage;
    private UUID me;
    private UUID anna;
    private UUID beat;
    private UUID carla;

    @BeforeEach
    void fourVoters() {
        stage = new SeatStage(members, jdbc, Instant.now().plus(2, ChronoUnit.DAYS), 2);
        var signedIn = members.byNumber("77500002");
        jdbc.sql("delete from office where member_id = ?")
                .param(signedIn.value())
                .update();
        me = stage.voter(signedIn);
        anna = stage.voter(mail(stage.member("77500021", "Anna", "Aeschlimann", stage.aare)));
        beat = stage.voter(mail(stage.member("77500022", "Beat", "Brunner", stage.aare)));
        carla = stage.voter(mail(stage.member("77500023", "Carla", "Cathomas", stage.birs)));
    }

    @Test
    void givesTheVoteOfOneToAnotherAndTellsBoth() {
        runs();
        int before = mails();
        assertThat(proxies.give(stage.assembly, anna, beat).isDone()).isTrue();
        assertThat(proxies.of(stage.assembly)).singleElement().satisfies(it -> {
            assertThat(it.giver().name()).isEqualTo("Anna Aeschlimann");
            assertThat(it.holder().name()).isEqualTo("Beat Brunner");
            assertThat(it.holderIn()).isFalse();
        });
        assertThat(mails() - before).isEqualTo(2);
        assertThat(stage.lines("PROXY")).isEqualTo(1);
        stage.letIn(door, beat);
        assertThat(proxies.of(stage.assembly).getFirst().holderIn()).isTrue();
    }

    @Test
    void letsNobodyHoldMoreThanTheAssemblyAllows() {
        runs();
        proxies.give(stage.assembly, anna, beat);
        proxies.give(stage.assembly, carla, beat);
        assertThat(proxies.give(stage.assembly, me, beat)).isEqualTo(Arranged.refused("limit", "Beat Brunner", 2, 2));
    }

    @Test
    void passesNoProxyOn() {
        runs();
        proxies.give(stage.assembly, anna, beat);
        assertThat(code(proxies.give(stage.assembly, beat, carla))).isEqualTo("giver-holds");
        assertThat(code(proxies.give(stage.assembly, carla, anna))).isEqualTo("holder-gave");
        assertThat(code(proxies.give(stage.assembly, anna, carla))).isEqualTo("already");
        assertThat(code(proxies.give(stage.assembly, carla, carla))).isEqualTo("self");
    }

    @Test
    void wantsBothToHaveAVote() {
        runs();
        jdbc.sql("update attendee set votes = 0 where id = ?").param(anna).update();
        assertThat(code(proxies.give(stage.assembly, anna, beat))).isEqualTo("giver-no-vote");
        assertThat(code(proxies.give(stage.assembly, beat, anna))).isEqualTo("holder-no-vote");
    }

    @Test
    void revokesAsLongAsNeitherWasLetIn() {
        runs();
        proxies.give(stage.assembly, anna, beat);
        var proxy = proxies.of(stage.assembly).getFirst();
        stage.letIn(door, beat);
        assertThat(code(proxies.revoke(stage.assembly, proxy.id()))).isEqualTo("was-in");
        proxies.give(stage.assembly, carla, me);
        var other = proxies.of(stage.assembly).stream()
                .filter(it -> it.holder().attendee().equals(me))
                .findFirst()
                .orElseThrow();
        assertThat(proxies.revoke(stage.assembly, other.id()).isDone()).isTrue();
        assertThat(proxies.of(stage.assembly)).hasSize(1);
        assertThat(proxies.give(stage.assembly, carla, me).isDone()).as("again").isTrue();
    }

    @Test
    void letsAMemberGiveTheirOwnToWhomTheyKnow() {
        assertThat(code(own.give(stage.assembly, "77500022", "Meier"))).isEqualTo("unknown");
        assertThat(own.give(stage.assembly, " 77500022 ", "brunner").isDone()).isTrue();
        assertThat(own.state(stage.assembly).orElseThrow().given()).isPresent();
        assertThat(own.revoke(stage.assembly).isDone()).isTrue();
        assertThat(own.state(stage.assembly).orElseThrow().given()).isEmpty();
        assertThat(stage.lines("PROXY")).isEqualTo(2);
    }

    @Test
    void refusesOfficialsOfASectionAndWhoeverHoldsNoOffice() {
        assertThatThrownBy(() -> proxies.of(stage.assembly)).isInstanceOf(AccessRefusedException.class);
        members.office(members.byNumber("77500002"), stage.aare, Permission.RUN_ASSEMBLY);
        assertThatThrownBy(() -> proxies.of(stage.assembly)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> proxies.entitled(stage.assembly, "", 0, 9)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> proxies.give(stage.assembly, anna, beat)).isInstanceOf(AccessRefusedException.class);
    }

    private void runs() {
        members.office(members.byNumber("77500002"), members.top(), Permission.RUN_ASSEMBLY);
    }

    private MemberId mail(MemberId member) {
        jdbc.sql("""
                        insert into contact_point (member_id, kind, value, main) values (?, 'EMAIL', ?, true)
                        on conflict do nothing""")
                .params(member.value(), "p" + member.toString().substring(30) + "@example.org")
                .update();
        return member;
    }

    private int mails() {
        return jdbc.sql("select count(*) from outgoing_mail")
                .query(Integer.class)
                .single();
    }

    private static String code(Arranged outcome) {
        return outcome instanceof Arranged.Refused why ? why.code() : "done";
    }
}
