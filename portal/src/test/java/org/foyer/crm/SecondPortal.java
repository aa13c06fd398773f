package org.foyer.crm;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.foyer.FoyerApplication;

/** A portal in a process of its own on the database of a test, to be killed. */
record SecondPortal(Process process) implements AutoCloseable {

    static final Path LOG = Path.of("target", "killed-portal.log");

    /** @param settings what it is started with beside the database */
    static SecondPortal start(DataSource database, Stream<String> settings) throws IOException, SQLException {
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx512m",
                                "-Dvaadin.productionMode=true",
                                FoyerApplication.class.getName(),
                                "--server.port=0",
                                "--spring.main.lazy-initialization=true",
                                "--spring.profiles.active=test",
                                "--foyer.embedded.enabled=false",
                                "--spring.flyway.enabled=false",
                                "--spring.datasource.url=" + pool.getJdbcUrl(),
                                "--spring.datasource.username=" + pool.getUsername(),
                                "--spring.datasource.password=" + pool.getPassword(),
                                "--db-scheduler.enabled=false",
                                "--foyer.import.exit=true"),
                        settings)
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG.toFile());
        process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return new SecondPortal(process.start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as a power cut does: nothing of it runs any more. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }
}
