package org.foyer.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed portal leaves behind, as the next start finds it. */
class KilledPortalTest {

    @TempDir
    Path directory;

    @Test
    void keepsWhatWasWrittenAndStopsTheOrphan() throws Exception {
        var data = directory.resolve("postgres");
        var portal = java(Portal.class, directory.toString());
        portal.inputReader().lines().filter("ready"::equals).findFirst().orElseThrow();
        portal.destroyForcibly().waitFor();
        var orphan = Postmaster.runningOn(data).orElseThrow();

        try (var next = start(data, DataDirectory.lock(directory))) {
            assertThat(orphan.process().isAlive()).isFalse();
            assertThat(read(next)).isEqualTo("kept");
        }
        assertThat(Postmaster.runningOn(data)).isEmpty();
    }

    @Test
    void refusesADirectoryInUse() {
        DataDirectory.lock(directory);

        assertThatThrownBy(() -> DataDirectory.lock(directory))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("Another portal is running")
                .hasMessageContaining(directory.toString());
    }

    @Test
    void namesAPortThatIsTaken() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PostgresServer.thrownAway(other.getLocalPort()))
                    .isInstanceOf(StartProblem.class)
                    .hasMessage("Port " + other.getLocalPort()
                            + ", which the embedded PostgreSQL needs, is taken by another program.");
        }
    }

    @Test
    void endsAProcessItRemembersAndNoOther() throws Exception {
        var file = directory.resolve("pid");
        var process = java(Sleeper.class);
        LeftOver.remember(process.toHandle(), file);

        LeftOver.endRemembered(file, "the sleeper");

        assertThat(process.isAlive()).isFalse();
        assertThat(file).doesNotExist();
        // The same number with another start belongs to somebody else.
        Files.writeString(file, ProcessHandle.current().pid() + " 1970-01-01T00:00:00Z");
        LeftOver.endRemembered(file, "the test");
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void keepsSecretsToTheirOwner() throws IOException {
        var file = directory.resolve("secrets.properties");
        var made = Secrets.in(file).get("postgres.superuser");

        assertThat(Secrets.in(file).get("postgres.superuser")).isEqualTo(made).hasSize(32);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    /** Waits until it is ended. */
    static class Sleeper {
        public static void main(String[] arguments) throws InterruptedException {
            Thread.currentThread().join();
        }
    }

    /** Starts PostgreSQL, writes something, and then is killed without a chance to tidy up. */
    static class Portal {
        public static void main(String[] arguments) throws Exception {
            var directory = Path.of(arguments[0]);
            write(start(directory.resolve("postgres"), DataDirectory.lock(directory)));
            System.out.println("ready");
            Thread.currentThread().join();
        }
    }

    private static Process java(Class<?> main, String... arguments) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static PostgresServer start(Path data, DataDirectory home) {
        var server = PostgresServer.keeping(data, home, 0, true);
        new PostgresRoles(server).create();
        return server;
    }

    private static void write(PostgresServer server) throws SQLException {
        try (var connection = server.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create table word as select 'kept' as word");
        }
    }

    private static String read(PostgresServer server) throws SQLException {
        try (var connection = server.superuser("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select word from word")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
