package org.foyer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foyer.account.AccountRun.Kind;
import org.foyer.account.AccountRun.State;
import org.foyer.account.AccountRun.Step;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever breaks in the middle of a run, nothing is lost and nothing is done twice that anybody would notice. */
class FollowBreaksTest extends AccountWorld {

    private static final int MANY = 12;

    @Autowired
    AccountRuns runs;

    final List<MemberId> joined = new ArrayList<>();

    @BeforeEach
    void manyJoin() {
        for (int i = 0; i < MANY; i++) {
            var one = association.member(section, "Anna", "Muster");
            association.email(one);
            joined.add(one);
        }
    }

    @Test
    void goesOnWhereAKilledNodeWas() {
        runs.begin(Kind.FOLLOW, null);
        while (follower.latest().done() == 0) {
            follower.piece();
        }
        assertThat(follower.latest().done()).isLessThan(MANY);
        var other = new Follower(beans, gate.url(), Follower.INVITING);
        assertThat(other.goOn())
                .extracting(AccountRun::created, AccountRun::done)
                .containsExactly(MANY, MANY);
        everybodyHasOneAccountAndOneMail();
    }

    @Test
    void goesOnInTheMiddleOfReading() {
        follower.follow();
        runs.begin(Kind.FULL, null);
        while (follower.latest().read() == 0) {
            follower.piece();
        }
        var half = follower.latest();
        assertThat(half.step()).isEqualTo(Step.USERS);
        var other = new Follower(beans, gate.url(), Follower.INVITING);
        assertThat(other.goOn().state()).isEqualTo(State.DONE);
        assertThat(other.latest().read()).isGreaterThan(half.read());
    }

    @Test
    void losesNothingWhenKeycloakGoesAwayInTheMiddle() {
        gate.shutAfterWrites(11);
        var paused = follower.follow();
        assertThat(paused.state()).isEqualTo(State.RUNNING);
        assertThat(paused.pausedUntil()).isNotNull();
        assertThat(paused.done()).isLessThan(MANY);
        assertThat(follower.piece()).as("rests until then").isFalse();
        gate.open();
        var other = new Follower(beans, gate.url(), Follower.INVITING);
        other.wait(Duration.ofMinutes(2));
        assertThat(other.goOn().state()).isEqualTo(State.DONE);
        joined.forEach(one -> assertThat(user(one).isOf(one)).isTrue());
    }

    @Test
    void restsLongerEachTimeWhileKeycloakRefusesItsToken() {
        gate.is(Gate.State.REFUSING);
        Duration before = Duration.ZERO;
        for (int i = 1; i <= 4; i++) {
            var run = follower.follow();
            assertThat(run.failures()).isEqualTo(i);
            var rest = Duration.between(follower.instant(), run.pausedUntil());
            assertThat(rest).isGreaterThan(before);
            before = rest;
            follower.wait(rest.plusSeconds(1));
        }
        gate.open();
        assertThat(follower.goOn().state()).isEqualTo(State.DONE);
        everybodyHasOneAccountAndOneMail();
    }

    @Test
    void asksBeforeItOpensUnusuallyMany() {
        var careful = new Follower(beans, gate.url(), Follower.properties(true, 5, 50));
        var waiting = careful.follow();
        assertThat(waiting.state()).isEqualTo(State.WAITING);
        assertThat(waiting.wouldCreate()).isEqualTo(MANY);
        assertThat(accounts.subjectOf(joined.getFirst())).isEmpty();
        assertThat(runs.agree(waiting.id(), "Nora")).isTrue();
        assertThat(careful.goOn().created()).isEqualTo(MANY);
    }

    @Test
    void asksBeforeItShutsUnusuallyManyAndForgetsItWhenTheDataAreRightAgain() {
        follower.follow();
        joined.forEach(one -> leave(one, LocalDate.now().minusDays(30)));
        jdbc.sql("update account_follow set closed_at = now() where not member_id = any(?)")
                .param(joined.stream().map(MemberId::value).toArray(UUID[]::new))
                .update();
        var careful = new Follower(beans, gate.url(), Follower.properties(true, 5, 50));
        assertThat(careful.follow())
                .extracting(AccountRun::state, AccountRun::wouldClose)
                .containsExactly(State.WAITING, MANY);
        joined.forEach(one -> assertThat(user(one).isEnabled()).isTrue());

        jdbc.sql("update membership set to_date = null").update();
        careful.wait(Duration.ofMinutes(11));
        assertThat(careful.goOn().state()).isEqualTo(State.DONE);
        joined.forEach(one -> assertThat(user(one).isEnabled()).isTrue());
    }

    @Test
    void runsOnceAtATime() {
        assertThat(runs.begin(Kind.FOLLOW, null)).isTrue();
        assertThat(runs.begin(Kind.FULL, null)).isFalse();
        assertThat(runs.begin(Kind.FOLLOW, null)).isFalse();
        follower.goOn();
    }

    private void everybodyHasOneAccountAndOneMail() {
        joined.forEach(one -> {
            assertThat(user(one).isOf(one)).isTrue();
            assertThat(mails(user(one).email().orElseThrow())).hasSize(1);
        });
    }
}
