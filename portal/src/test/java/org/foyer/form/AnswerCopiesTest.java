package org.foyer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.foyer.access.Accounts;
import org.foyer.sheet.SheetFormat;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=formdesk")
class AnswerCopiesTest {

    @Autowired
    AnswerCopies copies;

    @Autowired
    AnswerWork work;

    @Autowired
    TestMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private DeskWorld world;
    private MemberId anna;
    private MemberId secretary;
    private UUID answer;

    @BeforeEach
    void answersOfTwoSections() {
        world = new DeskWorld(jdbc, members, accounts);
        anna = world.member("Anna");
        secretary = world.holder("Beat", world.section(), "SECRETARY");
        answer = world.answer(anna, world.section(), "=HYPERLINK(1)");
        world.answer(null, world.section(), "Zweite");
        world.answer(anna, world.other(), "Anderswo");
        world.answer("course", anna, world.section(), "SECRETARY", "Kurs");
    }

    @Test
    void writesOneColumnAFieldAndOneRowAnAnswerWithoutFormulas() {
        var lines = csv(secretary).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).contains("\"Nummer\";\"Eingegangen\";\"Stand\"", "\"Was fehlt\";\"Hütte\"");
        assertThat(lines.get(1)).contains("\"Neu\"", "\"'=HYPERLINK(1)\"", "\"Firnhütte\"");
        assertThat(lines.get(2)).contains("\"Gast Gustav\";\"gustav@guest.example\"");
        assertThat(String.join("", lines)).doesNotContain("Anderswo", "Kurs");
    }

    @Test
    void keepsFieldsThatOnlySomeAnswersHave() {
        jdbc.sql("""
                        update form_answer set answers = answers || '[{"name": "days", "kind": "SEVERAL", "label": {"de": "Tage"},
                            "value": ["mo", "tu"], "words": {"de": "Montag, Dienstag"}},
                           {"name": "from", "kind": "DATE", "label": {"de": "Ab"}, "value": ["2027-02-01"], "words": {"de": "1. Februar"}}]'
                        where id = ?""").param(answer).update();
        var lines = csv(secretary).lines().toList();
        assertThat(lines.getFirst()).contains("\"Tage\";\"Ab\"");
        assertThat(lines.get(1)).contains("\"Montag, Dienstag\";\"2027-02-01\"");
        assertThat(lines.get(2)).contains("\"Firnhütte\";\"\";\"\"");
    }

    @Test
    void isMarkedAndNotedForItsSenders() {
        var text = csv(secretary);
        var copy = jdbc.sql("select l.copy from look l join look_member m on m.look_id = l.id "
                        + "where m.member_id = ? and l.kind = 'ANSWER' and l.format = 'csv' and l.by_member = ?")
                .params(anna.value(), secretary.value())
                .query(String.class)
                .single();
        assertThat(text.lines().skip(1)).allMatch(line -> line.contains(copy));
    }

    @Test
    void writesASpreadsheet(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("answers.xlsx"), copy(secretary, SheetFormat.XLSX));
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(all).contains("Zu dieser Liste", "=HYPERLINK(1)").doesNotContain("<f>", "Anderswo", ">=HYPERLINK");
    }

    private String csv(MemberId who) {
        return new String(copy(who, SheetFormat.CSV), StandardCharsets.UTF_8);
    }

    private byte[] copy(MemberId who, SheetFormat format) {
        return world.as(who, () -> {
            var out = new ByteArrayOutputStream();
            try {
                copies.write(copies.take("damage", format, Locale.GERMAN).orElseThrow(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }
}
