package org.foyer.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * How long a search as one types takes on the server, with its counts and its first page, among 200,000 members and 20,000 offices;
 * against reading the same page of people by primary key in the same run.
 */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=bench_directory")
@SignedInAs("71200001")
class DirectoryBenchmark {

    private static final int PAGE = 20;
    private static final int ROUNDS = 30;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    private final List<String> report = new ArrayList<>();

    @Test
    void measuresSearchesAsTheyAreTyped() throws IOException {
        fill();
        members.join(members.byNumber("71200001"), members.section("71200"));
        var typed = List.of(
                "",
                "m",
                "mu",
                "mue",
                "muell",
                "mueller",
                "mueller anna",
                "prasidium",
                "kasse sektion 12",
                "odremat",
                "van der berg",
                "umwelt",
                "sekt");
        List<Double> all = new ArrayList<>();
        for (var text : typed) {
            all.addAll(measure("\"" + text + "\"", new Search(text, Map.of(), null, null, null)));
        }
        all.addAll(measure(
                "a filter",
                new Search(
                        "", Map.of(Facet.LEVEL, Set.of("SECTION"), Facet.OFFICE, Set.of("BENCH3")), null, null, null)));
        all.addAll(measure("a unit and \"mu\"", new Search("mu", Map.of(), "BR3", null, null)));
        var searches = line("all of them", all);
        var keys = line("the same page of people by primary key", byKey());
        report.add("ratio of the 95th percentiles: %.1f".formatted(searches / keys));
        var out = Path.of("target", "bench", "directory.txt");
        Files.createDirectories(out.getParent());
        Files.write(out, report);
        report.forEach(System.out::println);
    }

    private List<Double> measure(String name, Search search) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < ROUNDS + 5; i++) {
            long begin = System.nanoTime();
            var found = directory.search(search, Locale.GERMAN);
            found.people(0, PAGE);
            if (i >= 5) {
                millis.add((System.nanoTime() - begin) / 1e6);
            }
        }
        line(name + ", " + directory.search(search, Locale.GERMAN).counts().people() + " people", millis);
        return millis;
    }

    private List<Double> byKey() {
        var found = directory.search(Search.everybody(), Locale.GERMAN).people(0, PAGE);
        var ids = found.stream().map(Found::id).map(MemberId::value).toArray(java.util.UUID[]::new);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < ROUNDS * 10; i++) {
            long begin = System.nanoTime();
            jdbc.sql("select m.first_name, m.last_name from member m where m.id = any(?)")
                    .param(ids)
                    .query()
                    .listOfRows();
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        return millis;
    }

    private double line(String name, List<Double> millis) {
        var sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double p95 = sorted[(int) (sorted.length * 0.95)];
        report.add("%-50s median %6.1f ms, p95 %6.1f ms".formatted(name, sorted[sorted.length / 2], p95));
        return p95;
    }

    /** 200,000 members in 111 sections of 8 regions, with 20,000 offices of 12 types; names are put together from syllables. */
    private void fill() {
        members.section("71200");
        jdbc.sql(
                        "insert into unit (number, kind, name, parent_id) select 'BR' || g, 'REGION', jsonb_build_object('de', 'Region ' || g), "
                                + "(select id from unit where number = 'TEST') from generate_series(1, 8) g")
                .update();
        jdbc.sql(
                        "insert into unit (number, kind, name, parent_id) select 'BS' || g, 'SECTION', jsonb_build_object('de', 'Sektion ' || g, "
                                + "'fr', 'Section ' || g), (select id from unit where number = 'BR' || (1 + g % 8)) from generate_series(1, 111) g")
                .update();
        jdbc.sql("insert into unit (number, kind, name, parent_id) select 'BK' || g, 'COMMITTEE', "
                        + "jsonb_build_object('de', (array['Umweltkommission','Tourenkommission','Jugendkommission'])[1 + g % 3]), "
                        + "(select id from unit where number = 'BS' || (1 + g % 111)) from generate_series(1, 333) g")
                .update();
        jdbc.sql("insert into office_type (code, name, position) select 'BENCH' || g, jsonb_build_object('de', "
                        + "(array['Präsidium','Vizepräsidium','Kasse','Aktuariat','Touren','Hütten','Jugend','Umwelt','Rettung','Redaktion','Revision','Material'])[g]), g "
                        + "from generate_series(1, 12) g")
                .update();
        var syllables = new String[] {
            "mül",
            "ler",
            "mei",
            "er",
            "schmid",
            "ber",
            "ger",
            "ode",
            "matt",
            "gros",
            "sen",
            "bach",
            "kel",
            "fi",
            "scher",
            "ro",
            "chat",
            "ber",
            "nas",
            "coni",
            "van der ",
            "huy",
            "zen",
            "ae",
            "schli",
            "mann"
        };
        var random = new Random(7);
        var lastNames = new String[3000];
        for (int i = 0; i < lastNames.length; i++) {
            lastNames[i] = i < 300 ? "Müller" : name(syllables, random);
        }
        jdbc.sql("insert into member (number, first_name, last_name) select 'B' || g, "
                        + "(array['Anna','Beat','Céline','Dario','Eva','François','Greta','Hans','Iris','Jan','Karin','Luca','Mia','Noé','Olga','Paul'])[1 + (g * 7) % 16], "
                        + "(cast(:names as text[]))[1 + (g * 7919) % 3000] from generate_series(1, 200000) g")
                .param("names", lastNames)
                .update();
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date, to_date) "
                        + "select m.id, (select id from unit where number = case when g % 3 = 0 then 'BK' || (1 + g % 333) else 'BS' || (1 + g % 111) end), "
                        + "'BENCH' || (1 + g % 12), date '2020-01-01', case when g % 5 = 0 then date '2024-12-31' end "
                        + "from generate_series(1, 20000) g join member m on m.number = 'B' || (1 + (g * 9) % 180000)")
                .update();
        jdbc.sql("analyze").update();
        report.add("rows of the directory: "
                + jdbc.sql("select count(*) from directory_source")
                        .query(Long.class)
                        .single());
    }

    private static String name(String[] syllables, Random random) {
        var name = new StringBuilder();
        for (int i = 0, parts = 2 + random.nextInt(2); i < parts; i++) {
            name.append(syllables[random.nextInt(syllables.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).strip();
    }
}
