package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.foyer.connector.CrmClients;
import org.foyer.remote.Fault;
import org.foyer.values.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A member system that breaks while it is read: a clear sentence, nothing lost, and the next run goes on. */
@SystemTest
class SystemBadDaysTest {

    private static final String KEEPING =
            "from pg_stat_activity where wait_event_type = 'Lock' and query like '%crm_row%'";

    @Autowired
    SystemWorld systems;

    @Autowired
    ImportWorld world;

    @Autowired
    SystemReadings readings;

    @Autowired
    ImportRuns runs;

    @Autowired
    CrmClients clients;

    @Autowired
    DataSource database;

    @Autowired
    Texts texts;

    @BeforeEach
    void found() {
        systems.found();
    }

    @ParameterizedTest
    @EnumSource
    void endsWithASentenceAndGoesOnWithTheNextRun(Fault fault) {
        systems.systems().civiServer.fine(2).always(fault);
        ImportRun broken = systems.everything();

        assertThat(broken.state()).isEqualTo(ImportRun.State.FAILED);
        assertThat(broken.problem().code()).isIn("system-away", "system-refuses", "system-garbled");
        assertThat(broken.problem().in(Locale.GERMAN, texts))
                .contains("CiviCRM", "wurden 2 Datensätze gelesen", "Es hat sich nichts geändert");
        assertThat(systems.members()).isEqualTo("-");

        systems.systems().civiServer.well();
        systems.clock().pass(Duration.ofHours(1));
        int before = systems.systems().civiServer.seen().size();
        ImportRun next = systems.everything();

        assertThat(systems.asked(before)).first().asString().contains("[\"id\",\">\",102]");
        assertThat(next.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(systems.members()).isEqualTo("700101 700105");
    }

    @Test
    void takesNothingWhenAPartOfABatchFailed() {
        systems.civi().broken.add("Phone.get");
        assertThat(systems.everything().problem().code()).isEqualTo("system-refuses");
        assertThat(systems.members()).isEqualTo("-");
    }

    @Test
    void changesNobodyWhileTheSystemIsAwayForANight() {
        systems.everything();
        long changes = world.changes();
        systems.systems().civiServer.always(Fault.ERROR_500);

        assertThat(systems.changes().problem().code()).isEqualTo("system-away");
        assertThat(world.changes()).isEqualTo(changes);
        assertThat(systems.members()).isEqualTo("700101 700105");
    }

    @Test
    void takesARecordThatComesTwiceInItsLastForm() {
        systems.systems().civiServer.fine(2).always(Fault.ERROR_500);
        systems.everything();
        systems.systems().civiServer.well();
        systems.civi().row("Phone", 22).put("phone", "079 555 77 77");
        world.jdbc().sql("update crm_reading set cursor = '100'").update();

        systems.everything();

        assertThat(systems.mobile("700101")).isEqualTo("+41795557777");
        assertThat(world.one("select count(*) from crm_row where source_id = '101'"))
                .isEqualTo("1");
    }

    @Test
    void beginsAnewWhenThePlaceWhereItBrokeOffIsGone() {
        systems.systems().civiServer.fine(2).always(Fault.ERROR_500);
        systems.everything();
        systems.systems().civiServer.well();
        world.jdbc()
                .sql("update crm_reading set cursor = 'no place of CiviCRM'")
                .update();

        assertThat(systems.everything().state()).isEqualTo(ImportRun.State.DONE);
        assertThat(systems.members()).isEqualTo("700101 700105");
    }

    @Test
    void doesNotGoOnWithAReadingOfLongAgo() {
        systems.systems().civiServer.fine(2).always(Fault.ERROR_500);
        systems.everything();
        systems.systems().civiServer.well();
        world.jdbc()
                .sql("update crm_reading set began_at = began_at - interval '2 days'")
                .update();
        int before = systems.systems().civiServer.seen().size();

        systems.everything();

        assertThat(systems.asked(before)).first().asString().doesNotContain("\">\"");
    }

    @Test
    void takesNobodyForResignedWhenTheSystemShowsNobodyAnyMore() {
        systems.everything();
        List.of(101, 102, 105).forEach(id -> systems.civi().row("Contact", id).put("is_deleted", true));

        ImportRun run = systems.everything();

        assertThat(run.problem().code()).isEqualTo("system-nobody");
        assertThat(world.one("select count(*) from crm_row where membership")).isEqualTo("2");
    }

    @Test
    void readsEverythingAgainAfterSomebodyDiscardedWhatCameOfIt() {
        ImportRun discarded = systems.everything();
        world.jdbc()
                .sql("update import_run set state = 'CANCELLED' where id = ?")
                .param(discarded.id())
                .update();
        world.jdbc()
                .sql("update crm_reading set everything_from = everything_from - interval '10 days'")
                .update();
        int before = systems.systems().civiServer.seen().size();

        systems.changes();

        assertThat(systems.asked(before)).first().asString().doesNotContain("modified_date\",\">");
    }

    @Test
    void waitsAsLongAsTheSystemAsksAndReadsOn() {
        systems.civi().busy = 2;
        var patient = new SystemReader(
                readings,
                runs,
                new SystemImportProperties(
                        null,
                        ReadExtent.EVERYTHING,
                        Map.of(),
                        Duration.ofHours(20),
                        Duration.ofHours(24),
                        Duration.ofMinutes(1)),
                systems.clock());

        patient.read(aRun(), "civicrm", clients.named("civicrm").orElseThrow(), ReadExtent.EVERYTHING);

        assertThat(world.one("select count(*) from crm_row where membership")).isEqualTo("2");
    }

    @Test
    void refusesASecondImportWhileOneReads() throws SQLException {
        CompletableFuture<ImportRun> running;
        try (Connection holder = holding()) {
            running = CompletableFuture.supplyAsync(systems::everything);
            await().until(() -> !world.one("select pid " + KEEPING).equals("-"));
            assertThatThrownBy(systems::everything)
                    .isInstanceOfSatisfying(
                            ImportRefusedException.class,
                            refused -> assertThat(refused.problem().code()).isEqualTo("already-running"));
            holder.rollback();
        }
        assertThat(running.join().membersNew()).isEqualTo(2);
    }

    @Test
    void keepsNoHalfPageWhenItsConnectionDies() throws SQLException {
        try (Connection holder = holding()) {
            var running = CompletableFuture.supplyAsync(systems::everything);
            await().until(() -> !world.one("select pid " + KEEPING).equals("-"));
            world.one("select pg_terminate_backend(pid)::text " + KEEPING);
            assertThat(running.join().problem().code()).isEqualTo("database");
            holder.rollback();
        }
        assertThat(world.one("select count(*) from crm_row")).isEqualTo("0");
        assertThat(systems.everything().membersNew()).isEqualTo(2);
    }

    private UUID aRun() {
        return world.jdbc()
                .sql(
                        "insert into import_run (source, file_name, started_by) values ('other', 'x', 'Test') returning id")
                .query(UUID.class)
                .single();
    }

    private Connection holding() throws SQLException {
        Connection holder = database.getConnection();
        holder.setAutoCommit(false);
        try (var statement = holder.createStatement()) {
            statement.execute("lock table crm_row in share row exclusive mode");
        }
        return holder;
    }
}
