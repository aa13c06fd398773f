package org.foyer.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.foyer.mailing.MailingStage.Cast;
import org.foyer.member.MemberEditing;
import org.foyer.remote.Fault;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MailingTest
class NewsletterExchangeTest {

    private static final String TARGET = "newsletter:1123825";

    @Autowired
    NewsletterExchange exchange;

    @Autowired
    MailingRuns runs;

    @Autowired
    MailingProperties properties;

    @Autowired
    Audience audience;

    @Autowired
    Exchange notes;

    @Autowired
    MemberEditing editing;

    @Autowired
    Clock clock;

    @Autowired
    FakeCleverReach cleverReach;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    private MemberId selma;
    private MemberId loic;

    @BeforeEach
    void two() {
        cast.clear();
        cleverReach.receivers.removeAll();
        selma = cast.agreed("Selma");
        loic = cast.agreed("Loic");
    }

    @AfterEach
    void well() {
        cleverReach.server.well();
    }

    @Test
    void sendsThoseWhoAgreedAndNothingTheSecondTime() {
        assertThat(exchange.run()).isTrue();
        assertThat(cleverReach.emails()).containsExactlyInAnyOrder(cast.email(selma), cast.email(loic));
        assertThat(last()).extracting(MailingRun::state, MailingRun::added).containsExactly(MailingRun.State.DONE, 2);
        assertThat(exchange.run()).isTrue();
        assertThat(last())
                .extracting(MailingRun::added, MailingRun::updated, MailingRun::removed)
                .containsExactly(0, 0, 0);
    }

    @Test
    void removesWhoAgreesNoLongerHasLeftDiedOrHasAnotherAddress() {
        MemberId gone = cast.agreed("Gion");
        MemberId dead = cast.agreed("Dora");
        MemberId moved = cast.agreed("Mia");
        exchange.run();
        String former = cast.email(moved);
        cast.set(selma, "newsletter = false");
        cast.set(dead, "deceased = true");
        cast.email(moved, "new." + former);
        jdbc.sql("update membership set to_date = current_date - 1 where member_id = ?")
                .param(gone.value())
                .update();
        exchange.run();
        assertThat(cleverReach.emails()).containsExactlyInAnyOrder(cast.email(loic), "new." + former);
        assertThat(last().removed()).isEqualTo(4);
    }

    @Test
    void leavesOutAddressesThatNobodyConfirmed() {
        jdbc.sql("update contact_point set verified_at = null where member_id = ?")
                .param(selma.value())
                .update();
        exchange.run();
        assertThat(cleverReach.emails()).containsExactly(cast.email(loic));
    }

    @Test
    void takesThePreferenceBackOfThoseWhoSignedOffThere() {
        exchange.run();
        cleverReach.entry(cast.email(selma)).put("active", false).put("deactivated", 4_000_000_000L);
        exchange.run();
        assertThat(cast.wants(selma, "newsletter")).isFalse();
        assertThat(last().unsubscribed()).isEqualTo(1);
        assertThat(jdbc.sql("select actor || ' ' || channel from change where member_id = ? and entity = 'member' "
                                + "and new_values ->> 'newsletter' = 'false'")
                        .param(selma.value())
                        .query(String.class)
                        .list())
                .contains("CleverReach mailing");
        exchange.run();
        exchange.run();
        assertThat(cleverReach.emails()).containsExactly(cast.email(loic));
    }

    @Test
    void keepsThePreferenceOfThoseWhoseMailComesBack() {
        exchange.run();
        cleverReach.entry(cast.email(selma)).put("active", false).put("bounced", 1_900_000_000L);
        exchange.run();
        assertThat(cast.wants(selma, "newsletter")).isTrue();
        assertThat(runs.failures(TARGET, 10)).singleElement().satisfies(failure -> {
            assertThat(failure.member()).isEqualTo(selma);
            assertThat(failure.reason()).isEqualTo("bounced");
        });
    }

    @Test
    void namesWhoWasNotTakenAndTriesAgain() {
        cast.email(selma, "selma@@example.org");
        assertThat(exchange.run()).isTrue();
        assertThat(runs.failures(TARGET, 10)).extracting(MailingFailure::member).containsExactly(selma);
        assertThat(cleverReach.emails()).containsExactly(cast.email(loic));
        cast.email(selma, "selma.better@example.org");
        exchange.run();
        assertThat(runs.failures(TARGET, 10)).isEmpty();
        assertThat(cleverReach.emails()).contains("selma.better@example.org");
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingOnABrokenAnswer(Fault fault) {
        var services = new MailingServices(properties, clock);
        var anew = new NewsletterExchange(services, properties, audience, notes, editing);
        cleverReach.server.fine(1).always(fault);
        try {
            assertThat(anew.run()).isFalse();
        } finally {
            services.destroy();
        }
        assertThat(last().state()).isEqualTo(MailingRun.State.FAILED);
        assertThat(last().problem()).isIn("unavailable", "garbled", "misconfigured", "refused");
        assertThat(cast.wants(selma, "newsletter")).isTrue();
        cleverReach.server.well();
        exchange.run();
        assertThat(cleverReach.emails()).contains(cast.email(selma));
    }

    @Test
    void saysThatARunWasCutOff() {
        runs.begin(TARGET);
        exchange.run();
        assertThat(jdbc.sql(
                                "select state || coalesce(problem, '') from mailing_run where target = ? order by started_at, id")
                        .param(TARGET)
                        .query(String.class)
                        .list())
                .containsExactly("FAILEDcut-off", "DONE");
    }

    private MailingRun last() {
        return runs.last(TARGET).orElseThrow();
    }
}
