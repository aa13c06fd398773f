package org.foyer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.audit.Change.FieldChange;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.Languages;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class ChangeWordsTest {

    /** What the triggers of the change log are told to leave out follows their first argument, the column of the member. */
    private static final String LOGGED_COLUMNS = """
            select c.relname as entity, a.attname as field
            from pg_trigger t
            join pg_class c on c.oid = t.tgrelid
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where t.tgname = 'log_insert'
              and a.attname <> all(array['id', 'member_id', 'version', 'updated_at'])
              and a.attname <> all((string_to_array(encode(t.tgargs, 'escape'), '\\000'))[2:])
            order by 1, 2""";

    @Autowired
    ChangeWords words;

    @Autowired
    ChangeLog log;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Test
    void hasAWordForEveryLoggedTable() {
        for (Locale language : languages()) {
            assertThat(columns())
                    .allSatisfy(column -> assertThat(words.entity(column.entity(), language))
                            .as(column + " in " + language)
                            .isNotEqualTo(column.entity()));
        }
    }

    @Test
    void hasAWordForEveryLoggedColumnThatMeansSomething() {
        for (Locale language : languages()) {
            var without = columns().stream()
                    .filter(column -> !TechnicalFields.contain(column.entity(), column.field()))
                    .filter(column -> !words.knows(column.entity(), column.field(), language))
                    .toList();
            assertThat(without).as(language.toString()).isEmpty();
        }
    }

    @Test
    void tellsNoChangeByTheNameOfItsColumn() {
        for (Locale language : languages()) {
            assertThat(columns()).allSatisfy(column -> {
                var lines = words.lines(change(column, "0", "1"), language);
                assertThat(lines)
                        .allSatisfy(line -> assertThat(words.told(line, language))
                                .doesNotContain("_")
                                .doesNotStartWith(column.field() + ":"));
            });
        }
    }

    @Test
    void tellsTheNamesOfAUnitByLanguage() {
        var names = words.value("name", "{\"fr\": \"Section Val\", \"de\": \"Sektion Tal\"}", Locale.ENGLISH);
        assertThat(names).isEqualTo("French: Section Val, German: Sektion Tal");
    }

    @Test
    void leavesChangesThatMeanNothingOutOfTheHistory() {
        var member = members.member("70650001", "Seraina", "Wanner", "de");
        jdbc.sql("insert into account (subject, member_id) values (?, ?)")
                .params("subject-70650001", member.value())
                .update();
        long before = log.historyLength(member);
        jdbc.sql("update account set subject = 'subject-70650001-new' where member_id = ?")
                .param(member.value())
                .update();
        assertThat(log.historyLength(member)).isEqualTo(before);
        assertThat(log.historyOf(member, 0, 100))
                .hasSize((int) before)
                .allSatisfy(
                        change -> assertThat(words.lines(change, Locale.GERMAN)).isNotEmpty());
    }

    private record Column(String entity, String field) {}

    private List<Column> columns() {
        var columns = jdbc.sql(LOGGED_COLUMNS)
                .query((row, number) -> new Column(row.getString("entity"), row.getString("field")))
                .list();
        assertThat(columns).extracting(Column::entity).contains("member", "unit", "account");
        return columns;
    }

    private static List<Locale> languages() {
        return new ArrayList<>(Languages.ALL);
    }

    private static Change change(Column column, String from, String to) {
        return new Change(
                1,
                Instant.EPOCH,
                "foyer",
                null,
                "job",
                null,
                new MemberId(UUID.randomUUID()),
                column.entity(),
                UUID.randomUUID(),
                Change.Operation.UPDATE,
                List.of(new FieldChange(column.field(), from, to)));
    }
}
