package org.foyer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * How long accounts take to be opened, compared and mended on a real Keycloak, in calls a second. With
 * {@code -Dfoyer.bench.accounts=…} members in 40 sections; each new one costs a mail to the mail catcher too.
 */
@TestPropertySource(properties = "foyer.embedded.postgres.database=accounts_benchmark")
class AccountsBenchmark extends AccountWorld {

    private static final int SECTIONS = 40;
    private static final FollowProperties PROPERTIES = Follower.properties(true, 1_000_000_000, 200);

    private final List<String> report = new ArrayList<>();

    @Test
    void measuresTheFirstNightAndTheNightAfter() throws IOException {
        int many = Integer.getInteger("foyer.bench.accounts", 2000);
        var top = jdbc.sql("select parent_id from unit where id = ?")
                .param(section.value())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                insert into unit (number, kind, name, parent_id)
                select 'B' || i, 'SECTION', '{"de": "Sektion"}', :top from generate_series(0, :sections - 1) i""").param("top", top).param("sections", SECTIONS).update();
        jdbc.sql("""
                insert into member (number, first_name, last_name)
                select '88' || lpad(i::text, 6, '0'), 'Anna', 'Muster' from generate_series(1, :many) i""").param("many", many).update();
        jdbc.sql("""
                insert into membership (member_id, unit_id, category, kind, from_date)
                select m.id, u.id, 'test', 'MAIN', '2010-01-01' from member m
                join unit u on u.number = 'B' || (m.number::int % :sections) where m.number like '88______'""").param("sections", SECTIONS).update();
        jdbc.sql("""
                insert into contact_point (member_id, kind, value, main)
                select id, 'EMAIL', 'b' || number || '@post.example', true from member where number like '88______'""").update();
        follower = new Follower(beans, gate.url(), PROPERTIES);
        measure("opening " + many + " accounts", follower::follow);
        measure("a sweep in which nothing changed", () -> {
            assertThat(follower.plan.hasChanges()).isFalse();
            return follower.latest();
        });
        measure("a night in which nothing changed", follower::compare);
        jdbc.sql("update member set last_name = 'Dupont' where number like '88____7_'")
                .update();
        measure("a tenth has a new name", follower::follow);
        jdbc.sql("update membership set to_date = '2020-01-01' where member_id in"
                        + " (select id from member where number like '88____3_')")
                .update();
        measure("a tenth left", follower::follow);
        measureTheSweepOf(200_000);
        Path out = Path.of("target", "bench", "accounts.txt");
        Files.createDirectories(out.getParent());
        Files.write(out, report);
        report.forEach(System.out::println);
    }

    /** What a sweep costs the database; these members have no e-mail, so that Keycloak is not asked. */
    private void measureTheSweepOf(int many) {
        jdbc.sql("""
                insert into member (number, first_name, last_name)
                select '89' || lpad(i::text, 6, '0'), 'Anna', 'Muster' from generate_series(1, :many) i""").param("many", many).update();
        jdbc.sql("""
                insert into membership (member_id, unit_id, category, kind, from_date)
                select m.id, u.id, 'test', 'MAIN', '2010-01-01' from member m
                join unit u on u.number = 'B' || (m.number::int % :sections) where m.number like '89______'""").param("sections", SECTIONS).update();
        jdbc.sql("analyze").update();
        measure("a sweep over " + many + " more members", () -> {
            assertThat(follower.plan.hasChanges()).isFalse();
            return follower.latest();
        });
    }

    private void measure(String name, Supplier<AccountRun> work) {
        System.gc();
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        gate.calls();
        long begin = System.nanoTime();
        AccountRun run = work.get();
        double seconds = (System.nanoTime() - begin) / 1e9;
        int calls = gate.calls();
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        report.add("%-36s %8.2f s %7d calls %7.1f calls/s  read %d, done %d, problems %d; peak heap %d MB"
                .formatted(name, seconds, calls, calls / seconds, run.read(), run.done(), run.problems(), peak >> 20));
    }
}
