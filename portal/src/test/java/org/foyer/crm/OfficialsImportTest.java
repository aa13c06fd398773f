package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.foyer.access.Permission;
import org.foyer.directory.Directory;
import org.foyer.directory.Facet;
import org.foyer.directory.Found;
import org.foyer.directory.Search;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** People in public office from files of the shape of Popolo and eCH-0294. */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=officials")
@SignedInAs("71340001")
class OfficialsImportTest {

    private static final String POPOLO = """
            {"persons": [
              {"id": "p1", "name": "Johanna B van der Zande", "given_name": "Johanna", "family_name": "Zande", "gender": "female",
               "birth_date": "1970-02-03", "email": "johanna@parliament.example"},
              {"id": "p2", "name": "Pieter Voorbeeld"}],
             "organizations": [
              {"id": "legislature", "name": "Kamer van Voorbeeld", "classification": "legislature"},
              {"id": "GRO", "name": "Groep van het Oosten", "classification": "party"}],
             "areas": [{"id": "area/oost", "name": "Oost"}],
             "events": [
              {"id": "term/1", "start_date": "2012", "end_date": "2016"},
              {"id": "term/2", "start_date": "2016", "end_date": "2020"}],
             "memberships": [
              {"person_id": "p1", "organization_id": "legislature", "role": "member", "on_behalf_of_id": "GRO",
               "area_id": "area/oost", "legislative_period_id": "term/1"},
              {"person_id": "p1", "organization_id": "legislature", "role": "member", "on_behalf_of_id": "GRO",
               "area_id": "area/oost", "legislative_period_id": "term/2"},
              {"person_id": "p2", "organization_id": "legislature", "role": "president", "start_date": "2018-06-01",
               "end_date": "2019-12-31"}]}
            """;

    private static final String GROUPS = """
            {"global_uri": "act:groups", "groups": [
              {"global_uri": "https://council.example/", "label": [{"value": "Musterrat", "language": "de"},
               {"value": "Conseil modèle", "language": "fr"}], "group_type": {"group_type_enum": "council_legislative"}},
              {"global_uri": "https://council.example/audit", "label": [{"value": "Geschäftsprüfung", "language": "de"}],
               "group_type": {"group_type_enum": "committee"}, "parent_groups": [{"label": "Musterrat", "global_uri": "https://council.example/"}]}]}
            """;
    private static final String PERSONS = """
            {"global_uri": "act:persons", "persons": [
              {"global_uri": "https://council.example/1", "label": "Gerri Muster-Beispiel", "names": [
                {"name_type": "PersonFirstName", "value": "Fausto"}, {"name_type": "PersonCallFirstName", "value": "Gerri"},
                {"name_type": "PersonOfficialName", "value": "Muster-Beispiel"}]}]}
            """;
    private static final String MEMBERSHIPS = """
            {"global_uri": "act:memberships", "memberships": [
              {"person_reference": {"label": "Gerri", "global_uri": "https://council.example/1"},
               "group_reference": {"label": "GPK", "global_uri": "https://council.example/audit"},
               "role_type": {"role_type_enum": "president"}, "valid_from": "2017-01-01", "valid_through": "2019-12-31"},
              {"person_reference": {"label": "Gerri", "global_uri": "https://council.example/1"},
               "group_reference": {"label": "Verein Beispiel", "global_uri": "https://club.example/"},
               "role_type": {"role_type_enum": "member"}, "is_active": true}]}
            """;

    @TempDir
    Path directory;

    @Autowired
    OfficialsImport officials;

    @Autowired
    Directory people;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Texts texts;

    @Test
    void takesPeopleWithTheirBodiesAndTerms() throws IOException {
        var result = load("P1", POPOLO);
        assertThat(result.read()).isEqualTo(2);
        assertThat(result.bodies()).isEqualTo(3);
        assertThat(jdbc.sql(
                                "select m.first_name, m.last_name, u.kind, o.office_type, o.from_date, o.to_date from office o "
                                        + "join member m on m.id = o.member_id join unit u on u.id = o.unit_id "
                                        + "where u.number like 'P1-%'")
                        .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                                + row.getString(4) + " " + row.getString(5) + " " + row.getString(6))
                        .list())
                .containsExactlyInAnyOrder(
                        "Johanna van der Zande COUNCIL PUBLIC_MEMBER 2012-01-01 2020-12-31",
                        "Johanna van der Zande COUNCIL_GROUP PUBLIC_MEMBER 2012-01-01 2020-12-31",
                        "Johanna van der Zande REGION PUBLIC_SEAT 2012-01-01 2020-12-31",
                        "Pieter Voorbeeld COUNCIL PUBLIC_PRESIDENT 2018-06-01 2019-12-31");
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        assertThat(load("P2", POPOLO).changed()).isPositive();
        var before = changes();
        assertThat(load("P2", POPOLO).changed()).isZero();
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void endsWhatANewerListDoesNotNameAnyMoreAndLeavesWhatOthersGranted() throws IOException {
        load("P3", POPOLO);
        var byHand = members.member("71340090", "Von", "Hand", "de");
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date) "
                        + "select ?, id, 'PUBLIC_MEMBER', date '2020-01-01' from unit where number = 'P3-LEGISLATURE'")
                .param(byHand.value())
                .update();
        load(
                "P3",
                POPOLO.replace("\"end_date\": \"2019-12-31\"", "\"end_date\": \"2019-11-30\"")
                        .replace(", \"on_behalf_of_id\": \"GRO\"", ""));
        assertThat(jdbc.sql("select count(*) from office o join unit u on u.id = o.unit_id where u.number = 'P3-GRO'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select o.to_date from office o join unit u on u.id = o.unit_id "
                                + "where u.number = 'P3-LEGISLATURE' and office_type = 'PUBLIC_PRESIDENT'")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2019-11-30");
        assertThat(jdbc.sql("select count(*) from office where member_id = ?")
                        .param(byHand.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void givesNobodyASignInAPermissionOrAContact() throws IOException {
        load("P4", POPOLO);
        assertThat(jdbc.sql(
                                "select count(*) from account a join member m on m.id = a.member_id where m.number like 'P4-%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql(
                                "select count(*) from contact_point c join member m on m.id = c.member_id where m.number like 'P4-%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql(
                                "select bool_or(signs_in or cardinality(permissions) > 0) from office_type where code like 'PUBLIC_%'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void tellsAnOfficialWhoWasPresidentIn2019() throws IOException {
        members.top();
        var me = members.byNumber("71340001");
        members.join(me, members.section("OFFICIALS"));
        load("P5", POPOLO);
        var asked = new Search(
                "voorbeeld",
                Map.of(Facet.OFFICE, Set.of("PUBLIC_PRESIDENT")),
                "P5-LEGISLATURE",
                null,
                LocalDate.of(2019, 7, 1));
        assertThat(people.search(asked, Locale.GERMAN).people(0, 5))
                .as("for a plain member the past is shut")
                .isEmpty();
        members.office(me, members.top(), Permission.SEE_MEMBER);
        assertThat(people.search(asked, Locale.GERMAN).people(0, 5))
                .extracting(Found::lastName, Found::office, Found::unit)
                .containsExactly(tuple("Voorbeeld", "Präsidium", "Kamer van Voorbeeld"));
        assertThat(people.search(asked.withDay(LocalDate.of(2020, 7, 1)), Locale.GERMAN)
                        .people(0, 5))
                .isEmpty();
    }

    @Test
    void readsTheFilesOfTheSwissStandardTogether() throws IOException {
        var result = load("E1", PERSONS, GROUPS, MEMBERSHIPS);
        assertThat(result).isEqualTo(new OfficialsImport.Result(1, 3, 1, result.changed(), 1));
        assertThat(jdbc.sql(
                                "select m.first_name || ' ' || m.last_name || ' ' || o.office_type || ' ' || (u.name ->> 'de') || ' in ' "
                                        + "|| (above.name ->> 'fr') from office o join member m on m.id = o.member_id join unit u on u.id = o.unit_id "
                                        + "join unit above on above.id = u.parent_id where u.number like 'E1-%'")
                        .query(String.class)
                        .list())
                .containsExactly("Gerri Muster-Beispiel PUBLIC_PRESIDENT Geschäftsprüfung in Conseil modèle");
        assertThat(load("E1", PERSONS, GROUPS, MEMBERSHIPS).changed()).isZero();
    }

    @Test
    void refusesWhatItCannotReadWithASentenceAndTakesNothing() throws IOException {
        assertRefused("[1, 2", "lässt sich nicht lesen");
        assertRefused("{\"people\": []}", "weder Popolo noch eCH-0294");
        assertRefused(
                POPOLO.replace("\"person_id\": \"p2\"", "\"person_id\": \"p9\""),
                "«p9» kommt vor, ist aber nicht beschrieben");
        assertRefused(POPOLO.replace("2018-06-01", "June 2018"), "«June 2018» bei «p2» ist kein Tag");
        assertRefused(POPOLO.replace("2018-06-01", "2021-06-01"), "liegt das Ende (2019-12-31) vor dem Anfang");
        assertRefused(POPOLO.replace("\"id\": \"p2\"", "\"id\": \"p1\""), "«p1» steht zweimal da");
        assertRefused(POPOLO.replace("\"name\": \"Oost\"", "\"title\": \"Oost\""), "Bei «area/oost» fehlt «name»");
    }

    @Test
    void splitsNamesAsTheyAreWritten() {
        assertThat(OfficialNames.of("Amann-Muster Marlies", true))
                .isEqualTo(new OfficialNames.Split("Marlies", "Amann-Muster"));
        assertThat(OfficialNames.of("Heeb Franz J.", true)).isEqualTo(new OfficialNames.Split("Franz J.", "Heeb"));
        assertThat(OfficialNames.of("Sybrand van Haersma Voorbeeld", false))
                .isEqualTo(new OfficialNames.Split("Sybrand", "van Haersma Voorbeeld"));
        assertThat(OfficialNames.withParticles("Wout", "Bas van 't Wout")).isEqualTo("van 't Wout");
        assertThat(OfficialNames.withParticles("Vries", "Albert A de Vries")).isEqualTo("de Vries");
    }

    private void assertRefused(String file, String sentence) {
        var before = changes();
        assertThatThrownBy(() -> load("BAD", file))
                .isInstanceOfSatisfying(
                        ImportRefusedException.class,
                        refused -> assertThat(refused.problem().in(Locale.GERMAN, texts))
                                .contains(sentence));
        assertThat(changes()).isEqualTo(before);
    }

    private OfficialsImport.Result load(String source, String... contents) throws IOException {
        members.top();
        List<Path> files = new ArrayList<>();
        for (var content : contents) {
            files.add(Files.writeString(directory.resolve(source + files.size() + ".json"), content));
        }
        return officials.load(new OfficialsProperties(files, source, "TEST", "nl", false));
    }

    private long changes() {
        return jdbc.sql("select count(*) from change").query(Long.class).single();
    }
}
