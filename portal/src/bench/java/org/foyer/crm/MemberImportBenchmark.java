package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long an import takes against a plain COPY of the same file into one table in the same run, and how much heap it needs.
 * {@code -Dfoyer.bench.rows=…} people are invented, or {@code -Dfoyer.bench.file=…} is taken, whose units are made up;
 * {@code -Dfoyer.bench.drift=…} is the export of the night after it.
 */
@SpringTest
class MemberImportBenchmark {

    @Autowired
    AssociationLoader association;

    @Autowired
    UnitImport units;

    @Autowired
    ImportService imports;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient client;

    @TempDir
    Path folder;

    private final List<String> report = new ArrayList<>();

    @Test
    void measuresTheFirstImportAndTheNightAfter() throws IOException, SQLException {
        association.load(new ClassPathResource("association/alpine-club.yaml"));
        association.load(new ByteArrayResource(ImportWorld.TOP.getBytes(StandardCharsets.UTF_8)));
        Resource file = file();
        units.load(unitsOf(file), Mappings.named("navision-sections"), "1");
        copy(file);
        Spent copy = Stream.of(copy(file), copy(file), copy(file))
                .min(Comparator.comparing(Spent::seconds))
                .orElseThrow();
        line("plain COPY of the file, best of 3", copy, copy);
        measure("first import", file, copy);
        measure("the same file again", file, copy);
        String drift = System.getProperty("foyer.bench.drift", "");
        if (!drift.isBlank()) {
            measure("the next night's file", new FileSystemResource(drift), copy);
        }
        Path out = Path.of("target", "bench", "member-import.txt");
        Files.createDirectories(out.getParent());
        Files.write(out, report);
        report.forEach(System.out::println);
    }

    private void measure(String name, Resource file, Spent copy) {
        ListAppender<ILoggingEvent> statements = listen();
        System.gc();
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        Spent begin = now();
        ImportRun run = imports.run(new ImportRequest(file, Mappings.named("navision"), "Benchmark", null));
        Spent spent = now().since(begin);
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        line(name + ", " + run.rowsRead() + " rows", spent, copy);
        report.add("    new %d, changed %d, unchanged %d, held back %d, warnings %d; peak heap %d MB of 512"
                .formatted(
                        run.membersNew(),
                        run.membersChanged(),
                        run.membersUnchanged(),
                        run.quarantined(),
                        run.warnings(),
                        peak >> 20));
        report.add("    " + parts(statements.list));
    }

    private static ListAppender<ILoggingEvent> listen() {
        ListAppender<ILoggingEvent> statements = new ListAppender<>();
        statements.start();
        for (Class<?> told : List.of(SetStatement.class, ImportWork.class)) {
            Logger logger = (Logger) LoggerFactory.getLogger(told);
            logger.setLevel(Level.DEBUG);
            logger.detachAndStopAllAppenders();
            logger.addAppender(statements);
        }
        return statements;
    }

    /** Where the time went, by the folder of the statements; the last argument of what they tell is their milliseconds. */
    private static String parts(List<ILoggingEvent> statements) {
        Map<String, Long> parts = new LinkedHashMap<>();
        for (ILoggingEvent told : statements) {
            Object[] arguments = told.getArgumentArray();
            if (told.getLevel() == Level.DEBUG
                    && arguments != null
                    && arguments[arguments.length - 1] instanceof Long ms) {
                String name = arguments.length == 1 ? "read" : String.valueOf(arguments[0]);
                parts.merge(name.split("/")[0], ms, Long::sum);
            }
        }
        return parts.entrySet().stream()
                .map(part -> "%s %.1f s".formatted(part.getKey(), part.getValue() / 1e3))
                .collect(Collectors.joining(", "));
    }

    /** Seconds by the clock, and those in which a processor worked for the portal and its database: a busy machine adds none. */
    private record Spent(double seconds, double worked) {

        Spent since(Spent begin) {
            return new Spent(seconds - begin.seconds, worked - begin.worked);
        }
    }

    private Spent now() {
        long worked = client
                .sql("select pid from pg_stat_activity where backend_type = 'client backend'")
                .query(Long.class)
                .list()
                .stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toMillis)
                .sum();
        long portal = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
        return new Spent(System.nanoTime() / 1e9, (worked + portal) / 1e3);
    }

    private void line(String name, Spent spent, Spent copy) {
        report.add("%-40s %7.2f s %6.1f x COPY; processor %7.2f s %6.1f x COPY"
                .formatted(
                        name,
                        spent.seconds(),
                        spent.seconds() / copy.seconds(),
                        spent.worked(),
                        spent.worked() / copy.worked()));
    }

    private Resource file() throws IOException {
        String given = System.getProperty("foyer.bench.file", "");
        if (!given.isBlank()) {
            return new FileSystemResource(given);
        }
        int rows = Integer.getInteger("foyer.bench.rows", 200_000);
        return NavisionExport.of(rows, 1_000_000, List.of("901", "902", "903", "904"))
                .in(folder);
    }

    private static Resource unitsOf(Resource file) throws IOException {
        try (var lines = Files.lines(file.getFile().toPath())) {
            String rows = lines.skip(1)
                    .map(line -> line.split(";", -1)[15])
                    .filter(unit -> unit.matches("\\d{3,}"))
                    .distinct()
                    .map(unit -> unit + ",Sektion " + unit + "\n")
                    .reduce("navision_id,title\n", String::concat);
            return new ByteArrayResource(rows.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Spent copy(Resource file) throws IOException, SQLException {
        String columns = IntStream.range(0, NavisionExport.HEADINGS.size())
                .mapToObj(column -> "c" + column + " text")
                .collect(Collectors.joining(", "));
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                Reader reader = Files.newBufferedReader(file.getFile().toPath())) {
            connection.setAutoCommit(false);
            statement.execute("create temp table plain (" + columns + ")");
            Spent begin = now();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy plain from stdin (format csv, header, delimiter ';')", reader);
            Spent spent = now().since(begin);
            connection.rollback();
            return spent;
        }
    }
}
