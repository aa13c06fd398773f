package org.foyer.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.assembly.AssemblyId;
import org.foyer.remote.Fault;
import org.foyer.remote.RemoteSettings;
import org.foyer.remote.Secret;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What OpenSlides hears of the room. */
@SpringTest
@SignedInAs("77500005")
@Import(BallotTest.Stage.class)
class BallotTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Stage {

        @Bean(destroyMethod = "close")
        FakeOpenSlides fakeOpenSlides() {
            return new FakeOpenSlides();
        }

        @Bean
        @Primary
        BallotProperties ballotToTheFake(FakeOpenSlides fake) {
            return new BallotProperties(new BallotProperties.OpenSlides(
                    RemoteSettings.of(fake.server.url(), 3, Duration.ofSeconds(10)), "portal", Secret.of("right"), 2));
        }
    }

    @Autowired
    private BallotDesk desk;

    @Autowired
    private BallotSending sending;

    @Autowired
    private FakeOpenSlides openSlides;

    @Autowired
    private TestMembers members;

    @Autowired
    private JdbcClient jdbc;

    private TestDoor door;
    private AssemblyId assembly;
    private UUID anna;
    private UUID beat;
    private UUID carla;

    @BeforeEach
    void aRoomOfThree() {
        openSlides.empty();
        jdbc.sql("delete from ballot_meeting").update();
        var section = members.section("7755");
        var me = members.byNumber("77500005");
        jdbc.sql("delete from office where member_id = ?").param(me.value()).update();
        members.office(me, section, Permission.RUN_ASSEMBLY);
        door = new TestDoor(jdbc, section, Instant.now());
        assembly = new AssemblyId(door.id());
        anna = door.voter("Anna", "Aeschlimann", 1);
        beat = door.voter("Beat", "Brunner", 1);
        carla = door.voter("Carla", "Cathomas", 2);
        openSlides.account(11, number(anna), true);
        openSlides.account(12, number(beat), false);
        openSlides.account(13, number(carla), true);
    }

    @Test
    void tellsWhoIsInTheRoomWithWhichCardAndHowManyVotes() {
        connect(false);
        enter(anna, 131);
        enter(carla, 132);
        sending.workOff();
        assertThat(openSlides.users.get(11)).satisfies(it -> {
            assertThat(it.present()).isTrue();
            assertThat(it.weight()).isEqualTo("1.000000");
            assertThat(it.participant()).isEqualTo("131");
        });
        assertThat(openSlides.users.get(13).weight()).isEqualTo("2.000000");
        assertThat(openSlides.users.get(12).present()).isFalse();
        assertThat(state().told()).isEqualTo(2);
        assertThat(state().waiting()).isZero();
        leave(anna);
        sending.workOff();
        assertThat(openSlides.users.get(11).present()).isFalse();
    }

    @Test
    void addsTheVotesOfAbsentGiversAndTakesThemBackWhenTheyCome() {
        connect(false);
        door.proxy(anna, beat);
        jdbc.sql("update assembly set roll_revision = roll_revision + 1 where id = ?")
                .param(assembly.value())
                .update();
        enter(beat, null);
        sending.workOff();
        assertThat(openSlides.users.get(12)).satisfies(it -> {
            assertThat(it.weight()).isEqualTo("2.000000");
            assertThat(it.meetings()).as("joined the meeting").contains(FakeOpenSlides.MEETING);
        });
        enter(anna, null);
        sending.workOff();
        assertThat(openSlides.users.get(12).weight()).isEqualTo("1.000000");
    }

    @Test
    void saysNothingWhenNothingHasChanged() {
        connect(false);
        enter(anna, null);
        sending.workOff();
        int before = openSlides.server.seen().size();
        sending.workOff();
        assertThat(openSlides.server.seen()).hasSize(before);
    }

    @Test
    void waitsForAnOpenSlidesThatIsAwayAndLosesNothing() {
        connect(false);
        enter(anna, null);
        openSlides.server.always(Fault.CUT_CONNECTION);
        sending.workOff();
        assertThat(state().connection().problem()).isEqualTo("unavailable");
        assertThat(state().waiting()).isEqualTo(1);
        openSlides.server.well();
        enter(beat, null);
        desk.sendAll(assembly);
        sending.workOff();
        assertThat(openSlides.users.get(11).present()).isTrue();
        assertThat(openSlides.users.get(12).present()).isTrue();
        assertThat(state().connection().problem()).isNull();
    }

    @Test
    void signsInAgainWhenTheSessionHasEnded() {
        connect(false);
        openSlides.sessionsEnd = true;
        enter(anna, null);
        sending.workOff();
        assertThat(openSlides.users.get(11).present()).isTrue();
    }

    @Test
    void doesNotBelieveAnAnswerThatIsOnlyAPromise() {
        connect(false);
        openSlides.slow = true;
        enter(anna, null);
        sending.workOff();
        assertThat(state().waiting()).isEqualTo(1);
        openSlides.slow = false;
        desk.sendAll(assembly);
        sending.workOff();
        assertThat(state().told()).isEqualTo(1);
    }

    @Test
    void letsOneWhomItRefusesHoldNobodyBack() {
        connect(false);
        openSlides.forbidden = 11;
        enter(anna, null);
        enter(beat, null);
        sending.workOff();
        assertThat(openSlides.users.get(12).present()).isTrue();
        assertThat(state().stuck()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Anna Aeschlimann");
            assertThat(it.words()).contains("not allowed");
        });
    }

    @Test
    void makesAccountsOnlyWhereThatIsWanted() {
        openSlides.users.remove(13);
        connect(false);
        enter(carla, null);
        sending.workOff();
        assertThat(state().stuck()).extracting(it -> it.problem()).containsExactly("no-account");
        connect(true);
        sending.workOff();
        assertThat(openSlides.users.values())
                .anyMatch(it -> it.number().equals(number(carla))
                        && it.present()
                        && it.weight().equals("2.000000"));
    }

    @Test
    void connectsOnlyWithAMeetingThatThereIs() {
        assertThat(desk.connect(assembly, 99, false)).contains("meeting");
        assertThat(desk.state(assembly)).isEmpty();
    }

    @Test
    void isNobodysBusinessWhoDoesNotRunTheAssembly() {
        jdbc.sql("delete from office where member_id = ?")
                .param(members.byNumber("77500005").value())
                .update();
        members.office(members.byNumber("77500005"), members.section("7756"), Permission.RUN_ASSEMBLY);
        assertThat(desk.open(assembly)).isEmpty();
        assertThatThrownBy(() -> desk.state(assembly)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> desk.connect(assembly, 7, false)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> desk.sendAll(assembly)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> desk.disconnect(assembly)).isInstanceOf(AccessRefusedException.class);
    }

    private void connect(boolean creates) {
        assertThat(desk.connect(assembly, FakeOpenSlides.MEETING, creates)).isEmpty();
    }

    private BallotState state() {
        return desk.state(assembly).orElseThrow();
    }

    private void enter(UUID attendee, Integer card) {
        line("ENTRY", attendee, card);
    }

    private void leave(UUID attendee) {
        line("EXIT", attendee, null);
    }

    private void line(String act, UUID attendee, Integer card) {
        jdbc.sql("insert into door_head (assembly_id, position, hash) values (:assembly, 1, '\\x00') "
                        + "on conflict (assembly_id) do update set position = door_head.position + 1")
                .param("assembly", assembly.value())
                .update();
        jdbc.sql("""
                        insert into door_event (assembly_id, position, nonce, act, attendee_id, card, happened_at, device_at, arrived_at,
                                                offline, previous, hash)
                        select :assembly, h.position, gen_random_uuid(), :act, :attendee, :card, now(), now(), now(), false, '\\x00', '\\x00'
                        from door_head h where h.assembly_id = :assembly""")
                .param("assembly", assembly.value())
                .param("act", act)
                .param("attendee", attendee)
                .param("card", card, java.sql.Types.INTEGER)
                .update();
    }

    private String number(UUID attendee) {
        return jdbc.sql("select m.number from attendee a join member m on m.id = a.member_id where a.id = ?")
                .param(attendee)
                .query(String.class)
                .single();
    }
}
