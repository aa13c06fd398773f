package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.foyer.connector.CrmServers;
import org.foyer.remote.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A portal in a process of its own that is killed while it reads. */
@SystemTest
class SystemKilledTest {

    @Autowired
    SystemWorld systems;

    @Autowired
    ImportWorld world;

    @Autowired
    DataSource database;

    @BeforeEach
    void found() {
        systems.found();
    }

    @Test
    void losesNothingAndGoesOnInAnotherProcess() throws Exception {
        CrmServers.Systems servers = systems.systems();
        int before = servers.civiServer.seen().size();
        servers.civiServer.fine(2).always(Fault.SILENCE);
        try (var portal = SecondPortal.start(database, settings(servers))) {
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> !portal.isAlive() || servers.civiServer.seen().size() == before + 3);
            assertThat(portal.isAlive()).as("see %s", SecondPortal.LOG).isTrue();
        }
        servers.civiServer.well();
        assertThat(world.one("select state from import_run order by started_at desc limit 1"))
                .as("nobody is left to say that it ended")
                .isEqualTo("RUNNING");
        assertThat(systems.members()).isEqualTo("-");

        int restart = servers.civiServer.seen().size();
        await().ignoreExceptionsInstanceOf(ImportRefusedException.class)
                .until(() -> systems.everything().state().equals(ImportRun.State.DONE));

        assertThat(systems.asked(restart)).first().asString().contains("[\"id\",\">\",102]");
        assertThat(systems.members()).isEqualTo("700101 700105");
        assertThat(world.one("select problem from import_run where state = 'FAILED' order by started_at desc limit 1"))
                .isEqualTo("interrupted");
    }

    private static Stream<String> settings(CrmServers.Systems servers) {
        return Stream.of(
                "--spring.config.import=classpath:connector/played.properties",
                "--foyer.connector.civicrm.remote.base-url=" + servers.civiServer.url(),
                "--foyer.connector.civicrm.remote.timeout=1m",
                "--foyer.connector.hitobito.remote.base-url=" + servers.hitobitoServer.url(),
                "--foyer.connector.groundhogg.remote.base-url=" + servers.groundhoggServer.url(),
                "--foyer.import.system.name=civicrm");
    }
}
