package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.foyer.assembly.AssemblyId;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** What devices ask, and what they are told. */
@SpringTest
class CheckInTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    ChainCheck chain;

    private TestDoor door;
    private Phone left;
    private Phone right;

    @BeforeEach
    void opens() {
        door = new TestDoor(jdbc, members.section("T771"), Instant.now());
        left = phone("Tisch 1");
        right = phone("Tisch 2");
    }

    @Test
    void admitsSomebodyOnce() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        assertThat(outcome(left.ask(Act.ENTRY, anna, Map.of("card", 7)))).isEqualTo("RECORDED");
        var again = right.ask(Act.ENTRY, anna, Map.of("card", 8));
        assertThat(outcome(again)).isEqualTo("REFUSED");
        assertThat(again.get("code").asString()).isEqualTo("ALREADY_IN");
        assertThat(right.sync().get("counts").get("votes").asInt()).isEqualTo(1);
    }

    @Test
    void knowsAnEventThatIsToldAgain() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        left.note(Act.ENTRY, anna, Instant.now(), Map.of("card", 7));
        left.syncIntoTheVoid();
        left.syncIntoTheVoid();
        var answer = left.sync();
        assertThat(outcome(answer.get("results").get(0))).isEqualTo("KNOWN");
        assertThat(answer.get("counts").get("votes").asInt()).isEqualTo(1);
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void keepsWhatHappenedAlthoughItHadBeenRefused() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        left.ask(Act.ENTRY, anna, Map.of());
        right.note(Act.ENTRY, anna, Instant.now(), Map.of());
        var event = right.queue().getLast();
        event.put("offline", false);
        right.syncIntoTheVoid();
        event.put("offline", true);
        assertThat(outcome(right.sync().get("results").get(0))).isEqualTo("RECORDED");
        var conflicts = left.sync().get("conflicts");
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).get("kind").asString()).isEqualTo("TWICE_IN");
        assertThat(conflicts.get(0).get("name").asString()).isEqualTo("Anna Schmid");
        assertThat(conflicts
                        .get(0)
                        .get("desks")
                        .valueStream()
                        .map(it -> it.get("name").asString()))
                .containsExactly("Tisch 1", "Tisch 2");
        assertThat(conflicts.get(0).get("mine").asBoolean()).isTrue();
    }

    @Test
    void countsWhatIsDisputedApart() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        UUID beat = door.voter("Beat", "Gerber", 1);
        left.note(Act.ENTRY, anna, Instant.now().minusSeconds(60), Map.of("card", 131));
        UUID second = right.note(Act.ENTRY, beat, Instant.now().minusSeconds(30), Map.of("card", 131));
        left.sync();
        var answer = right.sync();
        assertThat(answer.get("counts").get("votes").asInt()).isEqualTo(1);
        assertThat(answer.get("counts").get("disputed").asInt()).isEqualTo(1);
        var settled = right.ask(Act.SETTLED, beat, Map.of("refers", second, "reason", "CARD_CORRECTED", "card", 132));
        assertThat(outcome(settled)).isEqualTo("RECORDED");
        answer = left.sync();
        assertThat(answer.get("conflicts")).isEmpty();
        assertThat(answer.get("counts").get("votes").asInt()).isEqualTo(2);
        assertThat(answer.get("counts").get("disputed").asInt()).isZero();
    }

    @Test
    void sendsWhoHasNotPaidAwayUntilTheyPay() throws Exception {
        UUID carla = door.debtor("Carla", "Moser");
        var refused = left.ask(Act.ENTRY, carla, Map.of("card", 9));
        assertThat(refused.get("code").asString()).isEqualTo("CARD_WITHOUT_VOTE");
        assertThat(outcome(left.ask(Act.PAID, carla, Map.of()))).isEqualTo("RECORDED");
        var admitted = left.ask(Act.ENTRY, carla, Map.of("card", 9));
        assertThat(outcome(admitted)).isEqualTo("RECORDED");
        assertThat(admitted.get("votes").asInt()).isEqualTo(1);
    }

    @Test
    void takesAPaymentBackWhicheverItHearsOfFirst() throws Exception {
        UUID carla = door.debtor("Carla", "Moser");
        UUID paid = UUID.randomUUID();
        left.note(Act.ANNULLED, carla, Instant.now(), Map.of("refers", paid, "reason", "MISTAKE"));
        left.sync();
        left.note(Act.PAID, carla, Instant.now().minusSeconds(60), Map.of("nonce", paid));
        left.sync();
        assertThat(left.ask(Act.ENTRY, carla, Map.of("card", 9)).get("code").asString())
                .isEqualTo("CARD_WITHOUT_VOTE");
        UUID again = left.note(Act.PAID, carla, Instant.now(), Map.of());
        left.note(Act.PAID, carla, Instant.now(), Map.of());
        left.note(Act.ANNULLED, carla, Instant.now(), Map.of("refers", again, "reason", "MISTAKE"));
        left.sync();
        assertThat(left.ask(Act.ENTRY, carla, Map.of("card", 9)).get("votes").asInt())
                .isEqualTo(1);
    }

    @Test
    void letsSomebodyBackInAtTheMomentTheyWent() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        var behind = phone("Tisch 3").ahead(Duration.ofMinutes(-5));
        left.ask(Act.ENTRY, anna, Map.of());
        right.note(Act.EXIT, anna, Instant.now(), Map.of());
        right.sync();
        behind.note(Act.ENTRY, anna, Instant.now().minusSeconds(20), Map.of());
        behind.queue().getLast().put("offline", false);
        var answer = behind.sync();
        assertThat(outcome(answer.get("results").get(0))).isEqualTo("RECORDED");
        assertThat(answer.get("conflicts")).isEmpty();
        assertThat(answer.get("counts").get("votes").asInt()).isEqualTo(1);
    }

    @Test
    void takesBackAtTheSameDeskOnly() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        var entry = left.ask(Act.ENTRY, anna, Map.of()).get("nonce").asString();
        var other = right.ask(Act.ANNULLED, anna, Map.of("refers", entry, "reason", "WRONG_PERSON"));
        assertThat(other.get("code").asString()).isEqualTo("OTHER_DESK");
        assertThat(left.sync().get("counts").get("people").asInt()).isEqualTo(1);
        assertThat(outcome(left.ask(Act.ANNULLED, anna, Map.of("refers", entry, "reason", "WRONG_PERSON"))))
                .isEqualTo("RECORDED");
        assertThat(left.sync().get("counts").get("people").asInt()).isZero();
    }

    @Test
    void takesNothingBackAfterAQuarterOfAnHour() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        UUID entry = left.note(Act.ENTRY, anna, Instant.now().minus(Duration.ofMinutes(16)), Map.of());
        left.sync();
        var late = left.ask(Act.ANNULLED, anna, Map.of("refers", entry, "reason", "WRONG_PERSON"));
        assertThat(late.get("code").asString()).isEqualTo("TOO_LATE");
        assertThat(left.sync().get("counts").get("people").asInt()).isEqualTo(1);
    }

    @Test
    void correctsClocksThatAreWrong() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        var fast = phone("Tisch 3").ahead(Duration.ofHours(3));
        fast.note(Act.ENTRY, anna, Instant.now().minusSeconds(120), Map.of());
        fast.sync();
        left.note(Act.EXIT, anna, Instant.now().minusSeconds(60), Map.of());
        assertThat(left.sync().get("counts").get("people").asInt()).isZero();
    }

    @Test
    void addsProxiesOfThoseWhoAreNotThere() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        UUID beat = door.voter("Beat", "Gerber", 1);
        door.proxy(beat, anna);
        jdbc.sql("update assembly set roll_revision = roll_revision + 1 where id = ?")
                .param(door.id())
                .update();
        assertThat(left.ask(Act.ENTRY, anna, Map.of()).get("votes").asInt()).isEqualTo(2);
        left.ask(Act.ENTRY, beat, Map.of());
        assertThat(left.sync().get("counts").get("votes").asInt()).isEqualTo(2);
    }

    @Test
    void refusesHalfAnEventAndGoesOn() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        left.note(Act.ENTRY, UUID.randomUUID(), Instant.now(), Map.of());
        left.note(Act.SEALED, null, Instant.now(), Map.of());
        left.note(Act.CARD, anna, Instant.now(), Map.of());
        left.note(Act.ENTRY, anna, Instant.now(), Map.of("note", "x".repeat(5000)));
        assertThat(left.sync().get("results").valueStream().map(CheckInTest::outcome))
                .containsExactly("REFUSED", "REFUSED", "REFUSED", "RECORDED");
    }

    @Test
    void keepsAChainThatShowsEveryLaterChange() throws Exception {
        left.ask(Act.ENTRY, door.voter("Anna", "Schmid", 1), Map.of("note", "ohne Ausweis"));
        left.ask(Act.ENTRY, door.voter("Beat", "Gerber", 1), Map.of());
        var assembly = new AssemblyId(door.id());
        assertThat(chain.firstBroken(assembly)).isEmpty();
        jdbc.sql("update door_event set note = null, note_salt = null where assembly_id = ?")
                .param(door.id())
                .update();
        assertThat(chain.firstBroken(assembly)).as("free words may go").isEmpty();
        jdbc.sql("update door_event set note = 'anders', note_salt = '' where assembly_id = ? and position = 1")
                .param(door.id())
                .update();
        assertThat(chain.firstBroken(assembly)).hasValue(1L);
    }

    private Phone phone(String desk) {
        String token = "token-" + UUID.randomUUID();
        door.desk(desk, token);
        return new Phone(context, token);
    }

    private int lines() {
        return jdbc.sql("select count(*) from door_event where assembly_id = ?")
                .param(door.id())
                .query(Integer.class)
                .single();
    }

    private static String outcome(JsonNode result) {
        return result.get("outcome").asString();
    }
}
