package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A portal in a process of its own that is killed while it takes a file over. */
@SpringTest
@TestPropertySource(properties = {"foyer.embedded.postgres.database=killed", "db-scheduler.enabled=false"})
@Import(ImportWorld.class)
class ImportKilledTest {

    private static final String IN_THE_MIDDLE = "select pid::text from pg_stat_activity where wait_event_type = 'Lock' "
            + "and datname = current_database() and query like '%membership%' and pid <> pg_backend_pid()";

    @Autowired
    ImportWorld world;

    @Autowired
    DataSource database;

    @TempDir
    Path folder;

    @Test
    void changesNothingAndLetsTheNextRunTakeEverything() throws Exception {
        world.found();
        var export = NavisionExport.of(60, 5_300_000, ImportWorld.UNITS);
        var file = export.in(folder);
        long changes = world.changes();
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("lock table membership in share row exclusive mode");
            try (var portal = SecondPortal.start(
                    database,
                    Stream.of("--foyer.import.members=" + file.getFile().getAbsolutePath()))) {
                await().atMost(Duration.ofMinutes(2))
                        .until(() ->
                                !portal.isAlive() || !world.one(IN_THE_MIDDLE).equals("-"));
                assertThat(portal.isAlive()).as("see %s", SecondPortal.LOG).isTrue();
            }
            holder.rollback();
        }
        assertThat(world.one("select state from import_run order by started_at desc limit 1"))
                .as("nobody is left to say that it ended")
                .isEqualTo("RUNNING");

        await().ignoreExceptionsInstanceOf(ImportRefusedException.class)
                .until(() -> world.run(file).state().equals(ImportRun.State.DONE));

        assertThat(world.one("select count(*) from member where number like '5300%'"))
                .isEqualTo("60");
        assertThat(world.one("select problem from import_run where state = 'FAILED' order by started_at desc limit 1"))
                .isEqualTo("interrupted");
        assertThat(world.one("select count(*) from change c where entity = 'member' and operation = 'insert' "
                        + "and not exists (select from member m where m.id = c.member_id)"))
                .as("what was half written left nothing behind, out of %s changes before", changes)
                .isEqualTo("0");
    }
}
