package org.foyer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.foyer.audit.Actor;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=duplicate_search")
class DuplicateSearchTest {

    @Autowired
    DuplicateSearch search;

    @Autowired
    JdbcClient jdbc;

    private Entries entries;

    @BeforeEach
    void beginWithNobody() {
        jdbc.sql("delete from member").update();
        entries = new Entries(jdbc);
    }

    @ParameterizedTest
    @CsvSource({
        "Ursina, Müller, Ursina, Mueller, LAST_SAME",
        "Jan, van der Meer, Jan, Meer, LAST_SAME",
        "Noëlle, Œuvray, Noelle, Oeuvray, LAST_SAME",
        "Reto, Meier, Reto, Mayr, LAST_SIMILAR",
        "Anna, Schmidt, Anna, Schmitt, LAST_SIMILAR",
        "Giulia, Bianchi, Giulia, Bianci, LAST_SIMILAR",
        "Anna, Müller-Meier, Anna, Müller, LAST_PART",
        "Matthias, Gerber, Mathias, Gerber, FIRST_SIMILAR",
        "Hans-Peter, Gerber, Hans, Gerber, FIRST_PART",
        "Walter, Thomas, Thomas, Walter, NAMES_SWAPPED",
    })
    void findsAnotherSpellingOfTheName(String first, String last, String again, String lastAgain, String evidence) {
        var one = entries.enter(first, last, "1961-05-17");
        var other = entries.enter(again, lastAgain, "1961-05-17");
        search();
        assertThat(entries.probability(one, other)).isGreaterThan(0.7);
        assertThat(entries.evidence(one, other)).contains(evidence, "BIRTH_SAME");
    }

    @ParameterizedTest
    @CsvSource({
        "1961-05-07, 1961-07-05, BIRTH_SWAPPED",
        "1961-05-17, 1961-05-16, BIRTH_NEAR",
        "1961-05-17, 1968-05-17, BIRTH_NEAR"
    })
    void findsASlipInTheBirthDateOfSomebodyAtTheSamePlace(String birth, String again, String evidence) {
        var one = entries.enter("Ursina", "Wanner", birth);
        var other = entries.enter("Ursina", "Wanner", again);
        entries.livesAt(one, "Bahnhofstrasse", "12", "3000").livesAt(other, "Bahnhofstr.", "12", "3000");
        search();
        assertThat(entries.probability(one, other)).isGreaterThan(0.7);
        assertThat(entries.evidence(one, other)).contains(evidence, "ADDRESS_SAME");
    }

    @Test
    void findsWhoMarriedAndKeptTheAddressOrTheEmail() {
        var before = entries.enter("Seraina", "Caduff", "1988-02-29");
        var after = entries.enter("Seraina", "Arpagaus", "1988-02-29");
        entries.reached(before, "EMAIL", "seraina@example.org").reached(after, "EMAIL", "Seraina@Example.org");
        search();
        assertThat(entries.probability(before, after)).isGreaterThan(0.9);
        assertThat(entries.evidence(before, after)).contains("LAST_OTHER", "EMAIL_SAME");
    }

    @Test
    void findsThePhoneInAnotherWriting() {
        var one = entries.enter("Urs", "Bühler", null);
        var other = entries.enter("Urs", "Buehler", "1950-01-02");
        entries.reached(one, "MOBILE", "+41 79 345 67 89").reached(other, "PHONE", "079 345 67 89");
        search();
        assertThat(entries.probability(one, other)).isGreaterThan(0.7);
        assertThat(entries.evidence(one, other)).contains("PHONE_SAME");
    }

    @Test
    void leavesTwinsAlone() {
        var one = entries.enter("Gian", "Caduff", "2011-03-04");
        var other = entries.enter("Seraina", "Caduff", "2011-03-04");
        familyOf(one, other);
        search();
        assertThat(entries.probability(one, other)).isZero();
    }

    @Test
    void leavesFatherAndSonOfTheSameNameAlone() {
        var father = entries.enter("Hans", "Caduff", "1951-03-04");
        var son = entries.enter("Hans", "Caduff", "1981-03-04");
        familyOf(father, son);
        search();
        assertThat(entries.probability(father, son)).isZero();
    }

    @Test
    void leavesTwoPeopleOfACommonNameAlone() {
        var one = entries.enter("Hans", "Müller", "1951-03-04");
        var other = entries.enter("Hans", "Müller", "1972-10-23");
        search();
        assertThat(entries.probability(one, other)).isZero();
    }

    @Test
    void doesNotExplodeWhenThousandsShareAName() {
        jdbc.sql("""
                        insert into member (number, first_name, last_name, birth_date)
                        select '72' || lpad(n::text, 6, '0'), 'Hans', 'Müller', date '1960-01-01' + n % 366
                        from generate_series(1, 3000) n""").update();
        jdbc.sql(
                        "insert into contact_point (member_id, kind, value) select id, 'PHONE', '+41 31 000 00 00' from member")
                .update();
        var run = search();
        assertThat(run.compared()).isBetween(3000, 3000 * 200);
    }

    @Test
    void looksAtThoseWhoChangedOnly() {
        entries.enter("Reto", "Meier", "1961-05-17");
        var changed = entries.enter("Ursina", "Wanner", "1970-07-07");
        var other = entries.enter("Ursina", "Gredig", "1970-07-08");
        search();
        assertThat(entries.probability(changed, other)).isZero();
        jdbc.sql("update member set last_name = 'Gredig', birth_date = '1970-07-08' where id = ?")
                .param(changed.value())
                .update();
        var run = search.run(Actor.system("job"), false);
        assertThat(run.changed()).isEqualTo(1);
        assertThat(entries.probability(changed, other)).isGreaterThan(0.7);

        jdbc.sql("update member set birth_date = '1934-01-30', first_name = 'Nora' where id = ?")
                .param(changed.value())
                .update();
        search.run(Actor.system("job"), false);
        assertThat(entries.probability(changed, other)).isZero();
    }

    @Test
    void findsTheSameAgain() {
        var one = entries.enter("Ursina", "Müller", "1961-05-17");
        var other = entries.enter("Ursina", "Mueller", "1961-05-17");
        search();
        double before = entries.probability(one, other);
        search();
        assertThat(entries.probability(one, other)).isEqualTo(before);
    }

    @Test
    void makesAnewWhatACrashOfTheDatabaseTook() {
        var one = entries.enter("Ursina", "Müller", "1961-05-17");
        var other = entries.enter("Ursina", "Mueller", "1961-05-17");
        search();
        jdbc.sql("truncate duplicate_person, duplicate_key").update();
        search.run(Actor.system("job"), false);
        assertThat(entries.probability(one, other)).isGreaterThan(0.7);
    }

    private void familyOf(MemberId one, MemberId other) {
        entries.household(one, other)
                .livesAt(one, "Via Sutsilva", "3", "7130")
                .livesAt(other, "Via Sutsilva", "3", "7130")
                .reached(one, "EMAIL", "caduff@example.org")
                .reached(other, "EMAIL", "caduff@example.org")
                .reached(one, "PHONE", "+41 81 345 67 89")
                .reached(other, "PHONE", "+41 81 345 67 89");
    }

    private SearchRun search() {
        var run = search.run(Actor.system("job"), true);
        assertThat(run.state()).isEqualTo(SearchRun.State.DONE);
        return run;
    }
}
