package org.foyer.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lock on the row holds the push where the test wants it: after the writing, before it is noted. */
@CrmTest
class KilledPushTest {

    private static final String NOTING =
            "from pg_stat_activity where wait_event_type = 'Lock' and query like '%update outbox_field%'";

    @Autowired
    CrmWorld.Stage stage;

    @Autowired
    Outbox outbox;

    @Autowired
    DataSource database;

    private MemberId selma;

    @BeforeEach
    void raise() {
        selma = stage.raise();
    }

    @AfterEach
    void end() {
        stage.end();
    }

    @Test
    void comesToTheSameResultWhenItsConnectionDiesBetweenWritingAndNoting() throws SQLException {
        stage.mobile(selma, "+41795559988");
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (var lock = holder.createStatement()) {
                lock.execute("select 1 from outbox_field where state = 'WAITING' for update");
            }
            var running = CompletableFuture.runAsync(outbox::workOff);
            await().until(() -> !stage.one("select pid::text " + NOTING).equals("-"));
            assertThat(stage.theirMobile()).isEqualTo("+41795559988");
            stage.one("select pg_terminate_backend(pid)::text " + NOTING);
            assertThatThrownBy(running::join).isInstanceOf(CompletionException.class);
            holder.rollback();
        }
        assertThat(stage.state(selma, "mobile")).isEqualTo("WAITING");

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
