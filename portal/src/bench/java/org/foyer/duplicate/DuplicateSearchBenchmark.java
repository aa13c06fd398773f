package org.foyer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.foyer.audit.Actor;
import org.foyer.crm.ImportedFile;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a search takes against a plain COPY of the same file into one table in the same run, and how much it finds.
 * {@code -Dfoyer.bench.rows=…} people are invented, or {@code -Dfoyer.bench.file=…} is taken; {@code -Dfoyer.bench.truth=…} names
 * in JSON, by number, who is {@code twin_of:} another number.
 */
@SpringTest
@Import(ImportedFile.class)
@TestPropertySource(properties = "foyer.embedded.postgres.database=duplicate_bench")
class DuplicateSearchBenchmark {

    @Autowired
    ImportedFile members;

    @Autowired
    DuplicateSearch search;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @TempDir
    Path folder;

    private final List<String> report = new ArrayList<>();

    @Test
    void measuresAFirstSearchAnotherAndOneOfAFewWhoChanged() throws IOException, SQLException {
        String given = System.getProperty("foyer.bench.file", "");
        Path file = given.isBlank()
                ? ImportedFile.invent(Integer.getInteger("foyer.bench.rows", 200_000), folder)
                : Path.of(given);
        int people = members.load(file);
        copy(file);
        double copy = Collections.min(List.of(copy(file), copy(file), copy(file)));
        report.add("%d people; plain COPY of the file, best of 3: %.2f s".formatted(people, copy));
        measure("first search over all", true, copy);
        measure("over all again", true, copy);
        int changed = jdbc.sql("update member set first_name = first_name || ' Maria' where number like '%77'")
                .update();
        measure("%d who changed".formatted(changed), false, copy);
        jdbc.sql("update member set first_name = left(first_name, -6) where number like '%77'")
                .update();
        search.run(Actor.system("job"), true);
        judge();
        Path out = Path.of("target", "bench", "duplicate-search.txt");
        Files.createDirectories(out.getParent());
        Files.write(out, report);
        report.forEach(System.out::println);
    }

    private void measure(String name, boolean whole, double copy) {
        System.gc();
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = System.nanoTime();
        SearchRun run = search.run(Actor.system("job"), whole);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        assertThat(run.state()).isEqualTo(SearchRun.State.DONE);
        report.add("%-40s %8.2f s  %6.1f x COPY; %d pairs compared, %d listed; peak heap %d MB of 512"
                .formatted(name, seconds, seconds / copy, run.compared(), run.found(), peak >> 20));
    }

    private void judge() throws IOException {
        String truth = System.getProperty("foyer.bench.truth", "");
        if (truth.isBlank()) {
            return;
        }
        List<String> ones = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (var entry : json.readTree(Files.readString(Path.of(truth))).properties()) {
            for (JsonNode kind : entry.getValue()) {
                if (kind.asString().startsWith("twin_of:")) {
                    ones.add(entry.getKey());
                    others.add(kind.asString().substring("twin_of:".length()));
                }
            }
        }
        for (double from : new double[] {0.3, 0.7, 0.95}) {
            jdbc.sql("""
                            with twin as (
                                select least(a.id, b.id) as lower_id, greatest(a.id, b.id) as upper_id
                                from unnest(:ones, :others) t(one, other)
                                join member a on a.number = t.one join member b on b.number = t.other)
                            select (select count(*) from twin) as there,
                                   (select count(*) from twin join duplicate_pair using (lower_id, upper_id)
                                    where probability >= :from) as found,
                                   (select count(*) from duplicate_pair where probability >= :from) as listed""")
                    .param("ones", ones.toArray(String[]::new))
                    .param("others", others.toArray(String[]::new))
                    .param("from", from)
                    .query(row -> {
                        report.add("from %.0f %%: %d of %d found (recall %.3f); %d listed (precision %.3f)"
                                .formatted(
                                        from * 100,
                                        row.getInt("found"),
                                        row.getInt("there"),
                                        row.getDouble("found") / row.getInt("there"),
                                        row.getInt("listed"),
                                        row.getDouble("found") / row.getInt("listed")));
                    });
        }
        jdbc.sql("""
                        select evidence::text, count(*) as pairs, min(probability) as least from duplicate_pair
                        group by 1 order by 2 desc limit 12""").query(row -> {
            report.add("    %6d from %.2f %s"
                    .formatted(row.getInt("pairs"), row.getDouble("least"), row.getString("evidence")));
        });
    }

    private double copy(Path file) throws IOException, SQLException {
        int width;
        try (var lines = Files.lines(file)) {
            width = lines.findFirst().orElseThrow().split(";", -1).length;
        }
        String columns = IntStream.range(0, width)
                .mapToObj(column -> "c" + column + " text")
                .collect(Collectors.joining(", "));
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                Reader reader = Files.newBufferedReader(file)) {
            connection.setAutoCommit(false);
            statement.execute("create temp table plain (" + columns + ")");
            long begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy plain from stdin (format csv, header, delimiter ';')", reader);
            double seconds = (System.nanoTime() - begin) / 1e9;
            connection.rollback();
            return seconds;
        }
    }
}
