package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.foyer.access.AccessRefusedException;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A lock on a table holds a run where the test wants it: no sleeping and hoping. */
@SpringTest
@Import(ImportWorld.class)
class ImportRunsTest {

    private static final String IN_MERGE = "select pid from pg_stat_activity where wait_event_type = 'Lock' "
            + "and query like '%insert into household%'";

    @Autowired
    ImportWorld world;

    @Autowired
    DataSource database;

    @TempDir
    Path folder;

    @BeforeEach
    void found() {
        world.found();
    }

    @Test
    void changesNothingWhenItsConnectionDiesInTheMergeAndTheNextRunJustWorks() throws SQLException {
        var export = NavisionExport.of(50, 5_000_000, ImportWorld.UNITS);
        ImportRun killed;
        try (Connection holder = holding("household")) {
            var running = background(export);
            await().until(() -> !world.one(IN_MERGE).equals("-"));
            world.one("select pg_terminate_backend(pid)::text from pg_stat_activity where wait_event_type = 'Lock' "
                    + "and query like '%insert into household%'");
            killed = running.join();
            holder.rollback();
        }
        assertThat(killed.state()).isEqualTo(ImportRun.State.FAILED);
        assertThat(killed.problem().code()).isEqualTo("database");
        assertThat(world.one("select count(*) from member where number like '50000%'"))
                .isEqualTo("0");
        assertThat(world.run(export, folder).membersNew()).isEqualTo(50);
    }

    @Test
    void refusesASecondImportOfTheSourceWhileOneRuns() throws SQLException {
        var export = NavisionExport.of(10, 5_100_000, ImportWorld.UNITS);
        CompletableFuture<ImportRun> running;
        try (Connection holder = holding("household")) {
            running = background(export);
            await().until(() -> !world.one(IN_MERGE).equals("-"));
            assertThatThrownBy(() -> world.run(export, folder))
                    .isInstanceOfSatisfying(
                            ImportRefusedException.class,
                            refused -> assertThat(refused.problem().code()).isEqualTo("already-running"));
            holder.rollback();
        }
        assertThat(running.join().membersNew()).isEqualTo(10);
    }

    @Test
    void endsWithoutAChangeWhenCalledOffBeforeTheMerge() throws SQLException {
        var export = NavisionExport.of(10, 5_200_000, ImportWorld.UNITS);
        CompletableFuture<ImportRun> running;
        try (Connection holder = holding("quarantine")) {
            running = background(export);
            await().until(() -> !world.one("select pid from pg_stat_activity where wait_event_type = 'Lock' "
                            + "and query like '%insert into quarantine%'")
                    .equals("-"));
            world.jdbc()
                    .sql("update import_run set cancel_asked = true where state = 'RUNNING'")
                    .update();
            holder.rollback();
        }
        assertThat(running.join().state()).isEqualTo(ImportRun.State.CANCELLED);
        assertThat(world.one("select count(*) from member where number like '52000%'"))
                .isEqualTo("0");
    }

    @Test
    void closesARunThatDiedWithItsProcess() {
        var dead = world.jdbc()
                .sql(
                        "insert into import_run (source, file_name, started_by) values ('navision', 'x.csv', 'Test') returning id")
                .query(java.util.UUID.class)
                .single();
        world.run(NavisionExport.of(1, 5_300_000, ImportWorld.UNITS), folder);
        assertThat(world.one("select problem from import_run where id = ?", dead))
                .isEqualTo("interrupted");
    }

    @Test
    void isClosedToWhoeverIsNotSignedIn() {
        var request = ImportWorld.request(
                NavisionExport.of(1, 5_400_000, ImportWorld.UNITS).in(folder));
        assertThatThrownBy(() -> world.imports().start(request)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> world.imports().runs(0, 10)).isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void endsAsUsualWhileSomebodyElseIsAtTheStaging() throws SQLException {
        var export = NavisionExport.of(5, 5_900_000, ImportWorld.UNITS);
        try (Connection holder = database.getConnection();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table import_row in access share mode");
            ImportRun run = world.run(export, folder);
            assertThat(run.membersNew()).isEqualTo(5);
            assertThat(world.one("select count(*) from import_row where run_id = ?", run.id()))
                    .isEqualTo("0");
            holder.rollback();
        }
    }

    private CompletableFuture<ImportRun> background(NavisionExport export) {
        return CompletableFuture.supplyAsync(() -> world.run(export, folder));
    }

    private Connection holding(String table) throws SQLException {
        Connection holder = database.getConnection();
        holder.setAutoCommit(false);
        try (var statement = holder.createStatement()) {
            statement.execute("lock table " + table + " in share row exclusive mode");
        }
        return holder;
    }
}
