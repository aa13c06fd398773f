package org.foyer.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the lease of a node that died holds, and for how long. */
@CrmTest
class KilledPushTest extends OnTheWay {

    @Test
    void comesToTheSameResultWhenItsConnectionDiesBetweenWritingAndNoting() throws SQLException {
        stage.mobile(selma, "+41795559988");
        dieBetweenWritingAndNoting(() -> assertThat(stage.theirMobile()).isEqualTo("+41795559988"));

        outbox.workOff();
        assertThat(stage.state(selma, "mobile"))
                .as("nobody else works on the person while the lease holds")
                .isEqualTo("WAITING");
        stage.clock.pass(Duration.ofMinutes(16));
        outbox.workOff();
        assertThat(stage.state(selma, "mobile")).isEqualTo("ACCEPTED");
        assertThat(stage.theirMobile()).isEqualTo("+41795559988");
    }
}
