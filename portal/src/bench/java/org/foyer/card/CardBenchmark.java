package org.foyer.card;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * Signing, the status list, and questions a second over HTTP at {@code foyer.bench.rows} cards (200,000), as a ratio to an endpoint of
 * the same application that answers a constant. Portal, database and askers share the machine.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "foyer.embedded.postgres.database=bench_card",
            "vaadin.productionMode=true",
            "foyer.verification.per-address=1000000000"
        })
@ActiveProfiles("test")
@Import({TestMembers.class, ConstantAnswer.class})
class CardBenchmark {

    private static final int BATCH = 1000;
    private static final int SIGNED = 20_000;
    private static final int MANY = 1_500_000;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    Standings standings;

    @Autowired
    CardTable cards;

    @Autowired
    CardSigner signer;

    @Autowired
    CardKeys keys;

    @Autowired
    StatusLists lists;

    @Autowired
    CardVerifier verifier;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private final List<String> report = new ArrayList<>();

    @Test
    void measuresCards() throws Exception {
        int rows = Integer.getInteger("foyer.bench.rows", 200_000);
        fill(rows);
        List<String> codes = sign();
        statusList(rows + 1);
        statusListOfMany();
        parts(codes);
        ask(codes);
        var out = Path.of("target", "bench", "card.txt");
        Files.createDirectories(out.getParent());
        Files.write(out, report);
        report.forEach(System.out::println);
    }

    /** Issues all cards and signs a part of them, spread over the whole. */
    private List<String> sign() {
        var ids = jdbc.sql("select id from member where number like 'C%' order by md5(number)")
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
        var codes = new ArrayList<String>(SIGNED);
        long issuing = 0;
        long signing = 0;
        for (int from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            long begin = System.nanoTime();
            var issued = cards.issued(batch);
            issuing += System.nanoTime() - begin;
            if (codes.size() >= SIGNED) {
                continue;
            }
            var people = standings.of(batch);
            long signed = System.nanoTime();
            for (var member : batch) {
                var code = signer.card(
                        Objects.requireNonNull(people.get(member)), Objects.requireNonNull(issued.get(member)));
                codes.add(code.substring(code.indexOf("/V/")));
            }
            signing += System.nanoTime() - signed;
        }
        report.add("issuing %,d cards in the database: %.1f s".formatted(ids.size(), issuing / 1e9));
        report.add("signing %,d of them: %.1f s, %.0f a second by one thread"
                .formatted(codes.size(), signing / 1e9, codes.size() / (signing / 1e9)));
        return codes;
    }

    private void statusList(int many) {
        jdbc.sql("update card set revoked_at = now(), revoked_for = 'LOST' where index % 50 = 0")
                .update();
        long begin = System.nanoTime();
        var signed = lists.current();
        report.add(
                "status list of %,d cards, a fiftieth of them spread evenly not good: %.2f s from the database to both forms; CWT %,d bytes, JWT %,d bytes"
                        .formatted(
                                many,
                                (System.nanoTime() - begin) / 1e9,
                                signed.cwt().length,
                                signed.jwt().length()));
    }

    /** Without the database, with places at random, which compress worst. */
    private void statusListOfMany() {
        for (double share : new double[] {0.01, 0.05}) {
            var places = new BitSet(MANY);
            var random = new Random(7);
            for (int i = 0; i < MANY * share; i++) {
                places.set(random.nextInt(MANY));
            }
            long begin = System.nanoTime();
            Instant now = clock.instant();
            var list = new StatusList(
                    "https://portal.example.org/card-status",
                    StatusList.pack(places, MANY),
                    now,
                    Duration.ofMinutes(15),
                    now.plusSeconds(1_209_600));
            byte[] cwt = list.asCwt(keys);
            String jwt = list.asJwt(keys);
            report.add(
                    "status list of %,d places, %.0f %% at random not good, packed and signed: %.2f s; CWT %,d bytes, JWT %,d bytes"
                            .formatted(MANY, share * 100, (System.nanoTime() - begin) / 1e9, cwt.length, jwt.length()));
        }
    }

    /** What a question costs without HTTP, one after the other. */
    private void parts(List<String> codes) {
        var codec = new StatementCodec(keys);
        var texts = codes.stream().limit(5000).map(code -> code.substring(3)).toList();
        var bytes =
                texts.stream().map(text -> CodeText.read(text).orElseThrow()).toList();
        var places = bytes.stream()
                .map(one -> codec.verify(one).orElseThrow().holders().getFirst().index())
                .toList();
        part("reading the text", texts, CodeText::read);
        part("checking the signature", bytes, codec::verify);
        part("asking the database", places, place -> standings.ofCards(List.of(place)));
        part("all of it", texts, verifier::verify);
    }

    private <T> void part(String name, List<T> all, Function<T, Object> work) {
        all.forEach(work::apply);
        long begin = System.nanoTime();
        long busy = processor();
        all.forEach(work::apply);
        report.add("%s: %.0f µs, of which %.0f µs of this thread's own work"
                .formatted(
                        name, (System.nanoTime() - begin) / 1e3 / all.size(), (processor() - busy) / 1e3 / all.size()));
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void ask(List<String> codes) throws Exception {
        try (var askers = new Askers("http://localhost:" + port)) {
            askers.ask(i -> "/v/constant", 10);
            askers.ask(codes::get, codes.size(), 20);
            var constant = new ArrayList<Askers.Round>();
            var verify = new ArrayList<Askers.Round>();
            for (int round = 0; round < 5; round++) {
                constant.add(askers.ask(i -> "/v/constant", 5));
                verify.add(askers.ask(codes::get, codes.size(), 5));
            }
            double slow = Askers.median(verify);
            double fast = Askers.median(constant);
            report.add("constant: %,.0f a second, p99 %.1f ms".formatted(fast, Askers.p99(constant)));
            report.add("verify JSON: %,.0f a second, p50 %.1f ms, p99 %.1f ms"
                    .formatted(slow, Askers.p50(verify), Askers.p99(verify)));
            report.add("ratio: %.2f".formatted(slow / fast));
            int html = askers.weight(codes.getLast());
            report.add("page: %,d bytes of HTML with its style; the logo beside it: %,d bytes"
                    .formatted(html, askers.weight("/foyer/logo-negative.svg")));
        }
    }

    private void fill(int rows) {
        var section = members.section("C1");
        members.join(members.member("C0", "Anna", "Muster", "de"), section);
        jdbc.sql("""
                        insert into member (number, first_name, last_name)
                        select 'C' || lpad(g::text, 8, '0'), (array['Anna','Beat','Céline','Dario'])[1 + g % 4], 'Muster' || g % 1000
                        from generate_series(1, :rows) g""").param("rows", rows).update();
        jdbc.sql("""
                        insert into membership (member_id, unit_id, category, kind, from_date)
                        select id, :section, 'TEST', 'MAIN', date '2010-01-01' from member where number like 'C________'""").param("section", section.value()).update();
        jdbc.sql("analyze").update();
    }
}
