package org.foyer.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.foyer.remote.Fault;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Carrying over to a system that breaks in the ways in which such systems break. */
@CrmTest
class PushTest extends OnTheWay {

    @Autowired
    Queue queue;

    @Test
    void findsTheRecordByTheMemberNumberAndWritesTheField() {
        stage.mobile(selma, "+41795559988");
        outbox.workOff();

        assertThat(stage.state(selma, "mobile")).isEqualTo("ACCEPTED");
        assertThat(stage.theirMobile()).isEqualTo("+41795559988");
    }

    @Test
    void writesTheLastOfSeveralChangesAndNeverAnEarlierOneAfterIt() {
        for (int i = 0; i < 5; i++) {
            stage.mobile(selma, "+4179555000" + i);
        }
        outbox.workOff();
        stage.mobile(selma, "+41795550007");
        outbox.workOff();

        assertThat(stage.theirMobile()).isEqualTo("+41795550007");
        assertThat(writings()).hasSize(2);
    }

    @Test
    void keepsAChangeWaitingThatComesWhileTheOneBeforeIsBeingWritten() {
        stage.mobile(selma, "+41795550001");
        Queue.Claimed claimed = queue.claim(stage.now()).orElseThrow();
        Wish wish = queue.wishesOf(selma, java.time.LocalDate.now(stage.clock)).getFirst();
        stage.mobile(selma, "+41795550002");
        queue.accepted(selma, wish, null, stage.now());
        queue.release(claimed, stage.now(), Duration.ZERO, false);

        assertThat(stage.state(selma, "mobile")).isEqualTo("WAITING");
        outbox.workOff();
        assertThat(stage.theirMobile()).isEqualTo("+41795550002");
    }

    @Test
    void repeatsAfterACrashBetweenWritingAndNotingWithTheSameResult() {
        stage.mobile(selma, "+41795559988");
        outbox.workOff();
        // the node died after the system had taken the value: the claim stays, nothing is noted
        stage.one(
                "update outbox_field set state = 'WAITING', seen_known = false, seen = null where member_id = ? "
                        + "returning state",
                selma.value());
        stage.one(
                "update outbox_person set claimed_until = ? returning 'x'",
                CrmStates.at(stage.now().plus(Duration.ofMinutes(15))));
        int before = writings().size();

        outbox.workOff();
        assertThat(stage.state(selma, "mobile"))
                .as("the lease of the dead node still holds")
                .isEqualTo("WAITING");
        stage.clock.pass(Duration.ofMinutes(16));
        outbox.workOff();

        assertThat(stage.state(selma, "mobile")).isEqualTo("ACCEPTED");
        assertThat(stage.theirMobile()).isEqualTo("+41795559988");
        assertThat(writings()).as("what stands already is not written again").hasSize(before);
    }

    @Test
    void findsOutWhatHappenedWhenTheAnswerToAWritingWasLost() {
        outboxKnowsSelma();
        stage.mobile(selma, "+41795559988");
        stage.server.fine(3).losingTheAnswer();
        outbox.workOff();
        assertThat(stage.state(selma, "mobile")).isEqualTo("WAITING");

        stage.clock.pass(Duration.ofMinutes(5));
        stage.server.well();
        outbox.workOff();
        assertThat(stage.state(selma, "mobile")).isEqualTo("ACCEPTED");
        assertThat(stage.theirMobile()).isEqualTo("+41795559988");
    }

    @Test
    void losesNothingAndDoesNotHammerASystemThatIsDownForAWeek() {
        stage.mobile(selma, "+41795559988");
        stage.server.always(Fault.ERROR_500);
        int requests = stage.requests().size();
        for (int minute = 0; minute < 7 * 24 * 60; minute += 10) {
            outbox.workOff();
            stage.clock.pass(Duration.ofMinutes(10));
        }
        assertThat(stage.requests().size() - requests).isBetween(20, 7 * 24 + 10);
        assertThat(stage.state(selma, "mobile")).isEqualTo("WAITING");

        stage.server.well();
        stage.clock.pass(Duration.ofHours(1));
        outbox.workOff();
        assertThat(stage.state(selma, "mobile")).isEqualTo("ACCEPTED");
        assertThat(states.current().orElseThrow().problem()).isNull();
    }

    @Test
    void leavesASystemAloneForAsLongAsItAsks() {
        stage.mobile(selma, "+41795559988");
        stage.server.always(Fault.BUSY_503);
        outbox.workOff();
        assertThat(states.current().orElseThrow().pausedUntil())
                .hasValueSatisfying(
                        until -> assertThat(until).isAfterOrEqualTo(stage.now().plusSeconds(119)));
    }

    @Test
    void stopsAtARefusedKeyUntilSomebodyResumes() {
        assertStopsAtARefusedKeyUntilSomebodyResumes();
    }

    @Test
    void twoNodesNeverCarryTheSamePersonAtOnce() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            MemberId other = stage.member("70990" + i + stage.now().getNano(), "Anna", "Muster");
            stage.lastName(other, "Neu");
        }
        var together = new CountDownLatch(1);
        List<CompletableFuture<List<MemberId>>> nodes = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        together.await(10, TimeUnit.SECONDS);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    return Stream.generate(() -> queue.claim(stage.now()))
                            .limit(40)
                            .flatMap(java.util.Optional::stream)
                            .map(Queue.Claimed::member)
                            .toList();
                }))
                .limit(4)
                .toList();
        together.countDown();
        List<MemberId> claimed =
                nodes.stream().flatMap(node -> node.join().stream()).toList();
        assertThat(claimed).doesNotHaveDuplicates().hasSize(10);
    }

    @Test
    void saysThatAPersonIsUnknownThere() {
        MemberId stranger = stage.member("7099999999", "Nora", "Niemand");
        stage.lastName(stranger, "Neu");
        outbox.workOff();
        assertThat(stage.one("select reason from outbox_field where member_id = ?", stranger.value()))
                .isEqualTo("unknown-there");
        stage.one("delete from member where id = ? returning 'x'", stranger.value());
    }

    @Test
    void keepsTheWordsOfARefusalAndTakesTheRestOfTheWish() {
        stage.civi().broken.add("Phone.update");
        stage.mobile(selma, "+41795559988");
        stage.lastName(selma, "Kunz");
        outbox.workOff();

        assertThat(stage.state(selma, "last_name")).isEqualTo("ACCEPTED");
        assertThat(stage.state(selma, "mobile")).isEqualTo("REFUSED");
        assertThat(stage.one("select words from outbox_field where state = 'REFUSED'"))
                .contains("Error ID: aB3d-eF6h");
    }

    private void outboxKnowsSelma() {
        stage.one("insert into outbox_record values ('civicrm', ?, '101') returning 'x'", selma.value());
        stage.importSaw(selma, "mobile", "+41795550123");
    }

    private List<String> writings() {
        return stage.requests().stream()
                .map(org.foyer.remote.StubServer.Seen::body)
                .filter(body -> body.contains("update") && body.contains("calls="))
                .filter(body -> !body.contains("%22get%22"))
                .toList();
    }
}
