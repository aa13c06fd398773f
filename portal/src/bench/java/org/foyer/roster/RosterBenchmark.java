package org.foyer.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.foyer.access.Accounts;
import org.foyer.access.Permission;
import org.foyer.sheet.SheetFormat;
import org.foyer.testing.SignIn;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** How long the lists of {@code -Dfoyer.bench.rows=…} people take, in the night and at the download, and how much heap. */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=rosterbench")
class RosterBenchmark {

    @Autowired
    NightWork work;

    @Autowired
    MemberLists lists;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final List<String> report = new ArrayList<>();

    @Test
    void measuresTheNightAndTheNationalList() throws IOException {
        int rows = Integer.getInteger("foyer.bench.rows", 200_000);
        var club = new Club(jdbc);
        measure("writing the people", () -> populate(club, rows));
        MemberId official = club.member(club.top, "Nora", "Steiner");
        club.office(
                official,
                club.top,
                Permission.SEE_MEMBER,
                Permission.SEE_CONTACT_DETAILS,
                Permission.SEE_DUES,
                Permission.DOWNLOAD_LISTS);
        measure("first night, " + rows + " people, 115 units", () -> work.take());
        measure("second night, nothing changed", () -> work.take());
        jdbc.sql("update member set first_name = first_name || 'a' where right(number, 2) in ('17', '42')")
                .update();
        measure("third night, 2 % changed", () -> work.take());
        UUID national = jdbc.sql("select id from roster_list where unit_id = ? order by night desc limit 1")
                .param(club.top.value())
                .query(UUID.class)
                .single();
        try (var _ = SignIn.as(accounts, official)) {
            for (SheetFormat format : SheetFormat.values()) {
                var size = new AtomicLong();
                measure("national list as " + format, () -> write(national, format, size));
                report.add("    %,d bytes".formatted(size.get()));
                assertThat(size.get()).isPositive();
            }
        }
        Path out = Path.of("target", "bench", "roster.txt");
        Files.createDirectories(out.getParent());
        Files.write(out, report);
        report.forEach(System.out::println);
    }

    private void write(UUID list, SheetFormat format, AtomicLong size) {
        try {
            lists.download(list, format, Locale.GERMAN).orElseThrow().writeTo(new OutputStream() {
                @Override
                public void write(int one) {
                    size.incrementAndGet();
                }

                @Override
                public void write(byte[] bytes, int offset, int length) {
                    size.addAndGet(length);
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void populate(Club club, int rows) {
        for (int region = 0; region < 4; region++) {
            var parent = club.unit(club.top, "REGION", "Region " + region);
            for (int section = 0; section < 28; section++) {
                club.unit(parent, "SECTION", "Sektion " + region + "." + section);
            }
        }
        jdbc.sql("""
                        insert into member (number, first_name, last_name, birth_date)
                        select '8' || lpad(n::text, 7, '0'), 'Vorname' || n % 977, 'Name' || n % 7919, date '1950-01-01' + n % 20000
                        from generate_series(1, ?) n""").param(rows).update();
        jdbc.sql("""
                        insert into membership (member_id, unit_id, category, kind, from_date, dues_paid_until)
                        select m.id, s.id, 'single', 'MAIN', date '2010-01-01', date '2026-12-31'
                        from (select id, row_number() over () as n from member) m
                        join (select id, row_number() over () - 1 as n from unit where kind = 'SECTION') s on s.n = m.n % 112""").update();
        jdbc.sql("""
                        insert into contact_point (member_id, kind, value, main)
                        select m.id, k.kind, k.value, true from member m
                        cross join lateral (values ('EMAIL', 'm' || m.number || '@post.example'), ('MOBILE', '+417955' || right(m.number, 5))) k(kind, value)""").update();
        jdbc.sql("""
                        insert into postal_address (member_id, valid_from, street, house_number, postcode, town, country)
                        select id, date '2020-01-01', 'Gipfelweg', right(number, 2), '3011', 'Bern', 'CH' from member""").update();
        jdbc.sql("analyze").update();
    }

    private void measure(String name, Runnable work) {
        System.gc();
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        report.add("%-50s %8.2f s, peak heap %d MB of 512".formatted(name, seconds, peak >> 20));
    }
}
