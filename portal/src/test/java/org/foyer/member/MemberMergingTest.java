package org.foyer.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.foyer.access.Accounts;
import org.foyer.audit.ChangeLog;
import org.foyer.audit.ChangeWords;
import org.foyer.testing.People;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.foyer.values.MemberMerge;
import org.foyer.values.MergePart;
import org.foyer.values.MergeRefusedException;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=member_merging")
class MemberMergingTest {

    @Autowired
    MemberMerging merging;

    @Autowired
    LeftBehind leftBehind;

    @Autowired
    MemberQueries members;

    @Autowired
    ChangeLog log;

    @Autowired
    ChangeReferences references;

    @Autowired
    ChangeWords words;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flyway flyway;

    private People people;
    private UnitId unit;
    private MemberId stays;
    private MemberId goes;

    @BeforeEach
    void enterTwice() {
        people = new People(jdbc);
        unit = people.unit(null);
        stays = people.member("Ursina", "Müller");
        goes = people.member("Ursina", "Mueller");
    }

    @Test
    void movesWhateverAnyTableHolds() {
        new EveryTable(jdbc, accounts).fill(stays, unit);
        new EveryTable(jdbc, accounts).fill(goes, unit);
        var filled = leftBehind.columns().stream()
                .filter(place -> !place.table().matches("import_(row|person|membership|office|missing)"))
                .toList();
        assertThat(filled)
                .as("a table of members that this test does not fill")
                .allSatisfy(place ->
                        assertThat(holds(place, goes)).as(place.toString()).isTrue());

        merge();
        assertThat(leftBehind.columns())
                .allSatisfy(place ->
                        assertThat(holds(place, goes)).as(place.toString()).isFalse());
        assertThat(members.profileOf(goes)).isEmpty();
        assertThat(members.profileOf(stays)).isPresent();
    }

    @Test
    void joinsNothingWhileATableIsForgotten() {
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        owner.sql("create table planted (member_id uuid)").update();
        try {
            jdbc.sql("insert into planted values (?)").param(goes.value()).update();
            assertThatIllegalStateException().isThrownBy(this::merge).withMessageContaining("planted");
            assertThat(members.profileOf(goes)).isPresent();
        } finally {
            owner.sql("drop table planted").update();
        }
    }

    @Test
    void takesWhatWasChosenAndKeepsTheRest() {
        jdbc.sql(
                        "update member set birth_date = '1961-05-17', honours = 'Ehrenmitglied', newsletter = true where id = ?")
                .param(goes.value())
                .update();
        merge(MergePart.LAST_NAME, MergePart.BIRTH_DATE);
        var now = members.profileOf(stays).orElseThrow();
        assertThat(now.name()).isEqualTo(new PersonName("Ursina", "Mueller"));
        assertThat(now.birthDate()).isEqualTo(LocalDate.of(1961, 5, 17));
        assertThat(now.honours()).isNull();
        assertThat(now.agreed()).isEmpty();
    }

    @Test
    void makesOneMembershipOfTwoThatOverlapInAUnit() {
        people.join(stays, unit);
        people.join(goes, unit);
        var another = people.unit(null);
        people.join(goes, another);
        jdbc.sql(
                        "update membership set from_date = '1999-01-01', dues_paid_until = '2030-12-31' where member_id = ? and unit_id = ?")
                .params(goes.value(), unit.value())
                .update();
        merge();
        var held = members.profileOf(stays).orElseThrow().memberships();
        assertThat(held).hasSize(2);
        var joined = held.stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow();
        assertThat(joined.from()).isEqualTo(LocalDate.of(1999, 1, 1));
        assertThat(joined.to()).isNull();
        assertThat(joined.duesPaidUntil()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(held.stream().filter(each -> each.kind() == MembershipKind.MAIN))
                .hasSize(1);
    }

    @Test
    void unitesContactsAndShowsNoneToMorePeopleThanBefore() {
        people.mainEmail(stays, "u." + stays + "@example.org");
        people.mainEmail(goes, "ursina." + goes + "@example.org");
        phone(stays, "+41791112233", "EVERYONE");
        phone(goes, "+41791112233", "NOBODY");
        phone(goes, "+41794445566", "MEMBERS");
        merge(MergePart.EMAIL);
        var contacts = members.profileOf(stays).orElseThrow().contacts();
        assertThat(contacts)
                .filteredOn(each -> each.kind() == ContactKind.EMAIL && each.main())
                .extracting(MemberProfile.Contact::value)
                .containsExactly("ursina." + goes + "@example.org");
        assertThat(contacts).hasSize(4);
        assertThat(contacts)
                .filteredOn(each -> each.value().equals("+41791112233"))
                .extracting(each -> each.visibility().name())
                .containsExactly("NOBODY");
    }

    @Test
    void letsTheChosenAddressHoldAndKeepsTheOtherAsAFormerOne() {
        address(stays, "2020-01-01", "Neuweg");
        address(goes, "2020-01-01", "Altweg");
        merge(MergePart.ADDRESS);
        var now = members.profileOf(stays).orElseThrow();
        assertThat(now.addresses()).hasSize(2);
        assertThat(now.addressOn(LocalDate.now()).orElseThrow().address().street())
                .isEqualTo("Altweg");
    }

    @Test
    void keepsTheSameAddressOnce() {
        address(stays, "2020-01-01", "Neuweg");
        address(goes, "2015-01-01", "neuweg");
        merge();
        assertThat(members.profileOf(stays).orElseThrow().addresses()).hasSize(1);
    }

    @Test
    void movesTheOnlyAccountAndLetsGoOfOneOfTwo() {
        accounts.link("only-" + goes, goes);
        people.mainEmail(goes, "only." + goes + "@example.org");
        merge();
        assertThat(accounts.memberOf("only-" + goes)).contains(stays);
        assertThat(jdbc.sql("select text_body from outgoing_mail where member_id = ?")
                        .param(stays.value())
                        .query(String.class)
                        .single())
                .contains("mit der Nummer " + people.numberOf(stays));

        var third = people.member("Ursina", "Muller");
        accounts.link("third-" + third, third);
        merging.merge(new MemberMerge(stays, third, Set.of(MergePart.ACCOUNT)), merging.seen(stays, third), "Test");
        assertThat(accounts.memberOf("third-" + third)).contains(stays);
        assertThat(accounts.memberOf("only-" + goes)).isEmpty();
    }

    @Test
    void leadsFromTheFormerNumberToTheMemberAndTellsTheHistoryOfBoth() {
        String number = people.numberOf(goes);
        people.mainEmail(goes, "former." + goes + "@example.org");
        merge();
        assertThat(references.memberWith(number)).contains(stays);
        assertThat(log.historyOf(stays, 0, 100))
                .anySatisfy(change -> assertThat(change.member()).isEqualTo(goes))
                .anySatisfy(change -> assertThat(change.reason()).isEqualTo(number + " → " + people.numberOf(stays)));

        assertThat(log.historyOf(stays, 0, 100).stream()
                        .flatMap(change -> words.lines(change, Locale.GERMAN).stream())
                        .map(line -> words.told(line, Locale.GERMAN)))
                .contains("Mitgliedernummer: " + number + " → " + people.numberOf(stays));

        var third = people.member("Ursina", "Muller");
        merging.merge(new MemberMerge(third, stays, Set.of()), merging.seen(third, stays), "Test");
        assertThat(references.memberWith(number)).contains(third);
    }

    @Test
    void refusesWhenOneOfThemWasEditedOrJoinedMeanwhile() {
        String seen = merging.seen(stays, goes);
        phone(goes, "+41791112233", "NOBODY");
        var merge = new MemberMerge(stays, goes, Set.of());
        assertThatThrownBy(() -> merging.merge(merge, seen, "Test"))
                .isInstanceOfSatisfying(
                        MergeRefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo("changed"));
        merge();
        assertThatThrownBy(() -> merging.merge(merge, seen, "Test"))
                .isInstanceOfSatisfying(
                        MergeRefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo("gone"));
    }

    private void merge(MergePart... fromGoing) {
        merging.merge(new MemberMerge(stays, goes, Set.of(fromGoing)), merging.seen(stays, goes), "Test");
    }

    private boolean holds(LeftBehind.Column place, MemberId member) {
        return jdbc.sql("select exists (select from %s where %s = ?)".formatted(place.table(), place.column()))
                .param(member.value())
                .query(Boolean.class)
                .single();
    }

    private void phone(MemberId member, String value, String visibility) {
        jdbc.sql("insert into contact_point (member_id, kind, value, visibility) values (?, 'MOBILE', ?, ?)")
                .params(member.value(), value, visibility)
                .update();
    }

    private void address(MemberId member, String from, String street) {
        jdbc.sql("insert into postal_address (member_id, valid_from, street, postcode, town, country) "
                        + "values (?, cast(? as date), ?, '3000', 'Bern', 'CH')")
                .params(member.value(), from, street)
                .update();
    }
}
