package org.foyer.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=directory")
@SignedInAs("71300001")
class DirectoryTest {

    private static final AtomicInteger NEXT = new AtomicInteger(1000);
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Directory directory;

    @Autowired
    People people;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private UnitId section;
    private UnitId committee;

    @BeforeEach
    void anAssociation() {
        jdbc.sql("delete from office").update();
        jdbc.sql("delete from field_visibility").update();
        section = members.section("Bern");
        committee = body("Umweltkommission", "COMMITTEE", section);
        members.join(members.byNumber("71300001"), section);
        officeType("PRESIDENT", "Präsidium", 1);
        officeType("TREASURER", "Kasse", 2);
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, mueller",
        "Müller, Muller",
        "Müller, müler",
        "Odermatt, odremat",
        "Dijkstra, dykstra",
        "van der Berg, berg",
        "van der Berg, vander berg",
        "van der Berg, vanderberg",
        "Meier-Dubois, dubois",
        "Schmidt, schmitt",
        "Straßer, strasser",
        "Favrod, FAVROD",
        "Bäumle, baumle"
    })
    void findsANameHoweverItIsSpelt(String lastName, String typed) {
        var somebody = holder("Anna", lastName, "PRESIDENT", section, TODAY.minusYears(1), null);
        assertThat(found(typed)).contains(somebody);
    }

    @Test
    void findsSomebodyOnACommitteeNearAPlaceByItsWords() {
        var wanted = holder("Céline", "Favrod", "TREASURER", committee, TODAY.minusYears(1), null);
        var elsewhere = body("Umweltkommission", "COMMITTEE", members.section("Zug"));
        holder("Tiziana", "Conti", "TREASURER", elsewhere, TODAY.minusYears(1), null);
        assertThat(found("umwelt bern")).containsExactly(wanted);
        assertThat(found("umwelt bei Sektion Bern")).containsExactly(wanted);
    }

    @Test
    void countsWhatEachFilterWouldLeave() {
        holder("Anna", "Abel", "PRESIDENT", section, TODAY.minusYears(1), null);
        holder("Beat", "Abel", "TREASURER", section, TODAY.minusYears(1), null);
        holder("Carla", "Abel", "TREASURER", committee, TODAY.minusYears(1), null);
        var chosen = new Search("abel", Map.of(Facet.OFFICE, Set.of("TREASURER")), null, null, null);
        var counts = directory.search(chosen, Locale.GERMAN).counts();
        assertThat(counts.people()).isEqualTo(2);
        assertThat(counts.of(Facet.OFFICE))
                .extracting(Counts.Value::name, Counts.Value::people)
                .containsExactlyInAnyOrder(tuple("Kasse", 2), tuple("Präsidium", 1));
        assertThat(counts.of(Facet.KIND))
                .extracting(Counts.Value::code, Counts.Value::people)
                .containsExactlyInAnyOrder(tuple("SECTION", 1), tuple("COMMITTEE", 1));
    }

    @Test
    void knowsWhatABodyWorksOnByItsName() {
        jdbc.sql(
                        "insert into theme (code, name, words) values ('ENV', '{\"de\": \"Natur\"}', array['umwelt']) on conflict do nothing")
                .update();
        var somebody = holder("Carla", "Caminada", "TREASURER", committee, TODAY.minusYears(1), null);
        holder("Dora", "Dubach", "TREASURER", section, TODAY.minusYears(1), null);
        var works = new Search("", Map.of(Facet.THEME, Set.of("ENV")), null, null, null);
        assertThat(directory.search(works, Locale.GERMAN).people(0, 10))
                .extracting(Found::id)
                .containsExactly(somebody);
    }

    @Test
    void listsMembersWithoutOfficeOnlyWhileTheyChooseTo() {
        var hidden = members.member("7131" + number(), "Noemi", "Zbinden", "de");
        assertThat(found("zbinden")).isEmpty();
        choose(hidden, "DIRECTORY", "MEMBERS");
        assertThat(found("zbinden")).containsExactly(hidden);
        choose(hidden, "DIRECTORY", "NOBODY");
        assertThat(found("zbinden")).isEmpty();
        assertThat(people.person(hidden, Locale.GERMAN)).isEmpty();
    }

    @Test
    void neitherMatchesNorCountsALanguageThatIsNotShown() {
        var french = holder("Aline", "Rochat", "PRESIDENT", section, TODAY.minusYears(1), null);
        jdbc.sql("update member set language = 'fr' where id = ?")
                .param(french.value())
                .update();
        var inFrench = new Search("", Map.of(Facet.LANGUAGE, Set.of("fr")), null, null, null);
        assertThat(directory.search(inFrench, Locale.GERMAN).counts().people()).isZero();
        assertThat(directory.search(Search.everybody(), Locale.GERMAN).counts().of(Facet.LANGUAGE))
                .isEmpty();
        choose(french, "LANGUAGE", "MEMBERS");
        assertThat(directory.search(inFrench, Locale.GERMAN).people(0, 10))
                .extracting(Found::id)
                .containsExactly(french);
    }

    @Test
    void showsOtherDaysOnlyToOfficialsOfTheUnit() {
        var former =
                holder("Hans", "Gestern", "PRESIDENT", section, LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31));
        var in2019 = new Search("", Map.of(), null, null, LocalDate.of(2019, 6, 1));
        assertThat(directory.search(in2019, Locale.GERMAN).counts().people()).isZero();
        assertThat(people.person(former, Locale.GERMAN)).isEmpty();
        members.office(members.byNumber("71300001"), members.section("Zug"), Permission.SEE_MEMBER);
        assertThat(directory.search(in2019, Locale.GERMAN).counts().people()).isZero();
        members.office(members.byNumber("71300001"), section, Permission.SEE_MEMBER);
        assertThat(directory.search(in2019, Locale.GERMAN).people(0, 10))
                .extracting(Found::id)
                .containsExactly(former);
    }

    @Test
    void followsEachChangeAtOnce() {
        var president = holder("Petra", "Kunz", "PRESIDENT", section, TODAY.minusYears(1), null);
        assertThat(found("kunz")).containsExactly(president);
        jdbc.sql("update member set last_name = 'Gerber' where id = ?")
                .param(president.value())
                .update();
        assertThat(found("gerber")).containsExactly(president);
        jdbc.sql("update office_type set name = '{\"de\": \"Vorsitz\"}' where code = 'PRESIDENT'")
                .update();
        assertThat(found("vorsitz")).contains(president);
        jdbc.sql("delete from office where member_id = ?")
                .param(president.value())
                .update();
        assertThat(found("gerber")).isEmpty();
    }

    @Test
    void showsABodyWithItsPeopleInOrderAndItsVacancies() {
        holder("Kurt", "Kasse", "TREASURER", committee, TODAY.minusYears(1), null);
        holder("Paula", "Präsident", "PRESIDENT", committee, TODAY.minusYears(3), TODAY.minusMonths(2));
        var number = jdbc.sql("select number from unit where id = ?")
                .param(committee.value())
                .query(String.class)
                .single();
        var body = people.body(number, Locale.GERMAN).orElseThrow();
        assertThat(body.holders()).extracting(Body.Holder::lastName).containsExactly("Kasse");
        assertThat(body.vacancies()).extracting(Body.Vacancy::office).containsExactly("Präsidium");
        assertThat(body.line()).extracting(Body.Link::name).contains("Sektion Bern");
    }

    @Test
    @SignedInAs("71300099")
    void isShutToWhoeverIsNoMember() {
        jdbc.sql("delete from membership where member_id = ?")
                .param(members.byNumber("71300099").value())
                .update();
        assertThat(directory.isOpen()).isFalse();
        assertThatThrownBy(() -> directory.search(Search.everybody(), Locale.GERMAN))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> people.bodies("bern", Locale.GERMAN)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> people.body("Bern", Locale.GERMAN)).isInstanceOf(AccessRefusedException.class);
    }

    private List<MemberId> found(String text) {
        return directory.search(Search.everybody().withText(text), Locale.GERMAN).people(0, 50).stream()
                .map(Found::id)
                .toList();
    }

    private MemberId holder(String first, String last, String type, UnitId unit, LocalDate from, LocalDate to) {
        var member = members.member("7132" + number(), first, last, "de");
        jdbc.sql(
                        "insert into office (member_id, unit_id, office_type, from_date, to_date) values (?, ?, ?, ?, cast(? as date))")
                .params(member.value(), unit.value(), type, from, to == null ? null : to.toString())
                .update();
        return member;
    }

    private void choose(MemberId member, String field, String visibility) {
        jdbc.sql("insert into field_visibility (member_id, field, visibility) values (?, ?, ?) "
                        + "on conflict (member_id, field) do update set visibility = excluded.visibility")
                .params(member.value(), field, visibility)
                .update();
    }

    private UnitId body(String name, String kind, UnitId parent) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into unit (id, number, kind, name, parent_id) values (?, ?, ?, jsonb_build_object('de', ?), ?)")
                .params(id, "U" + number(), kind, name, parent.value())
                .update();
        return new UnitId(id);
    }

    private void officeType(String code, String name, int position) {
        jdbc.sql("insert into office_type (code, name, position) values (?, jsonb_build_object('de', ?), ?) "
                        + "on conflict (code) do update set name = excluded.name, position = excluded.position")
                .params(code, name, position)
                .update();
    }

    private static int number() {
        return NEXT.incrementAndGet();
    }
}
