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
import org.foyer.remote.Fault;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Selma, whose changes are on their way to the member system, and what can happen to them there. */
abstract class OnTheWay {

    private static final String NOTING =
            "from pg_stat_activity where wait_event_type = 'Lock' and query like '%update outbox_field%'";

    @Autowired
    CrmWorld.Stage stage;

    @Autowired
    Outbox outbox;

    @Autowired
    CrmStates states;

    @Autowired
    DataSource database;

    MemberId selma;

    @BeforeEach
    void raise() {
        selma = stage.raise();
    }

    @AfterEach
    void end() {
        stage.end();
    }

    /**
     * Works off, and ends its connection after the writing, before it is noted; a lock on the row holds it there.
     *
     * @param written what to look at in between
     */
    void dieBetweenWritingAndNoting(Runnable written) throws SQLException {
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (var lock = holder.createStatement()) {
                lock.execute("select 1 from outbox_field where state = 'WAITING' for update");
            }
            var running = CompletableFuture.runAsync(outbox::workOff);
            await().until(() -> !stage.one("select pid::text " + NOTING).equals("-"));
            written.run();
            stage.one("select pg_terminate_backend(pid)::text " + NOTING);
            assertThatThrownBy(running::join).isInstanceOf(CompletionException.class);
            holder.rollback();
        }
        assertThat(stage.state(selma, "mobile")).isEqualTo("WAITING");
    }

    /** However much later, it asks nothing; then it carries over what waited. */
    void assertStopsAtARefusedKeyUntilSomebodyResumes() {
        stage.mobile(selma, "+41795559988");
        stage.server.always(Fault.UNAUTHORISED_TEXT);
        outbox.workOff();
        assertThat(states.current().orElseThrow().stopped()).isTrue();

        stage.server.well();
        stage.clock.pass(Duration.ofDays(3));
        int requests = stage.requests().size();
        outbox.workOff();
        assertThat(stage.requests()).hasSize(requests);

        states.resume();
        outbox.workOff();
        assertThat(stage.state(selma, "mobile")).isEqualTo("ACCEPTED");
    }
}
