package org.foyer.dashboard;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * How long the server takes for the start page and for a page of the editors, content in memory, at {@code foyer.bench.rows} members
 * (200,000); against a view of the same frame that shows a constant, opened in turn with them. And what the figures cost alone.
 */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=bench_dashboard")
class StartPageBenchmark extends SpringBrowserlessTest {

    private static final int ROUNDS = 100;
    private static final int WARMING = 40;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    Access access;

    @Autowired
    GrowthQueries queries;

    @Autowired
    Clock clock;

    private final List<String> report = new ArrayList<>();

    @Test
    @SignedInAs("78539001")
    void measuresStartPages() throws IOException {
        int rows = Integer.getInteger("foyer.bench.rows", 200_000);
        fill(rows);
        var me = members.byNumber("78539001");
        members.join(me, unit("BS1"));
        pages("member");
        for (String unit : List.of("BS1", "BR1", "TEST")) {
            jdbc.sql("delete from office where member_id = ?").param(me.value()).update();
            members.office(me, unit(unit), Permission.SEE_MEMBER);
            report.add("official of %s, %,d members".formatted(unit, counted().now()));
            figures();
            pages("official of " + unit);
        }
        var out = Path.of("target", "bench", "dashboard.txt");
        Files.createDirectories(out.getParent());
        Files.write(out, report);
        report.forEach(System.out::println);
    }

    private void figures() {
        List<Double> millis = new ArrayList<>();
        Growth last = null;
        for (int i = 0; i < 25; i++) {
            long begin = System.nanoTime();
            last = counted();
            if (i >= 5) {
                millis.add((System.nanoTime() - begin) / 1e6);
            }
        }
        line("  the figures alone, +%d −%d".formatted(last.joined(), last.left()), millis);
    }

    private Growth counted() {
        return queries.of(access.reachOf(Permission.SEE_MEMBER), LocalDate.now(clock));
    }

    private void pages(String who) {
        List<Double> start = new ArrayList<>();
        List<Double> page = new ArrayList<>();
        List<Double> constant = new ArrayList<>();
        int rounds = who.contains("TEST") ? ROUNDS / 2 : ROUNDS;
        for (int i = 0; i < rounds + WARMING; i++) {
            double one = millis("constant");
            double two = millis("pages/huts");
            double three = millis("");
            if (i >= WARMING) {
                constant.add(one);
                page.add(two);
                start.add(three);
            }
        }
        double base = line("  " + who + ": a view that shows a constant", constant);
        double of = line("  " + who + ": a page of the editors", page);
        line("  " + who + ": the start page", start);
        report.add("  ratio of medians, page of the editors to constant: %.2f".formatted(of / base));
    }

    private static double millis(String address) {
        long begin = System.nanoTime();
        UI.getCurrent().navigate(address);
        return (System.nanoTime() - begin) / 1e6;
    }

    /** @return the median */
    private double line(String name, List<Double> millis) {
        var sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double p50 = sorted[sorted.length / 2];
        report.add("%-60s p50 %7.2f ms, p95 %7.2f ms".formatted(name, p50, sorted[(int) (sorted.length * 0.95)]));
        return p50;
    }

    private UnitId unit(String number) {
        return new UnitId(jdbc.sql("select id from unit where number = ?")
                .param(number)
                .query(UUID.class)
                .single());
    }

    /** Members in 111 sections of 8 regions; a tenth belongs to two; in a year one of twenty-five leaves and one of twenty joins. */
    private void fill(int rows) {
        members.join(members.byNumber("78539001"), members.section("BENCH"));
        jdbc.sql(
                        "insert into unit (number, kind, name, parent_id) select 'BR' || g, 'REGION', jsonb_build_object('de', 'Region ' || g), "
                                + "(select id from unit where number = 'TEST') from generate_series(1, 8) g")
                .update();
        jdbc.sql(
                        "insert into unit (number, kind, name, parent_id) select 'BS' || g, 'SECTION', jsonb_build_object('de', 'Sektion ' || g), "
                                + "(select id from unit where number = 'BR' || (1 + g % 8)) from generate_series(1, 111) g")
                .update();
        jdbc.sql("insert into member (number, first_name, last_name, deceased) "
                        + "select 'B' || g, 'Anna', 'Muster' || g % 1000, g % 500 = 0 from generate_series(1, :rows) g")
                .param("rows", rows)
                .update();
        jdbc.sql("""
                        insert into membership (member_id, unit_id, category, kind, from_date, to_date)
                        select m.id, u.id, 'TEST', case it.nth when 1 then 'MAIN' else 'ADDITIONAL' end,
                               case when g % 20 = 3 then current_date - (1 + g % 365) else date '2015-01-01' + g % 2000 end,
                               case when g % 25 = 7 then current_date - g % 365
                                    when g % 5 = 1 then date '2021-01-01' + g % 1000 end
                        from generate_series(1, :rows) g
                        join member m on m.number = 'B' || g
                        cross join lateral generate_series(1, case when g % 10 = 0 then 2 else 1 end) it (nth)
                        join unit u on u.number = 'BS' || (1 + (g + 7 * it.nth) % 111)""").param("rows", rows).update();
        jdbc.sql("analyze").update();
    }
}
