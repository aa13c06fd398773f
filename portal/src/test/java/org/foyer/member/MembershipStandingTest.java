package org.foyer.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.foyer.access.Standing;
import org.foyer.access.StandingFacts;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class MembershipStandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired
    StandingFacts facts;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private MemberId me;
    private UnitId section;
    private UnitId board;

    @BeforeEach
    void aTreeOfUnits() {
        var region = unit("785S-R", "REGION", members.top());
        section = unit("785S-R-1", "SECTION", region);
        unit("785S-R-2", "SECTION", region);
        board = unit("785S-R-1-B", "BOARD", section);
        jdbc.sql(
                        "insert into membership_category (code, name) values ('TEST', '{\"de\": \"Test\"}') on conflict do nothing")
                .update();
        jdbc.sql("insert into office_type (code, name, permissions) values ('TEST_785', '{\"de\": \"Test\"}', '{}') "
                        + "on conflict do nothing")
                .update();
        me = members.member("78520030", "Aline", "Aubert", "fr");
        jdbc.sql("delete from membership where member_id = ?").param(me.value()).update();
        jdbc.sql("delete from office where member_id = ?").param(me.value()).update();
    }

    @Test
    void knowsTheUnitOfAMembershipWithAllAboveIt() {
        join(section, DAY.minusYears(1), null);
        var standing = standing();
        assertThat(standing.member()).isTrue();
        assertThat(standing.language()).isEqualTo("fr");
        assertThat(standing.categories()).containsExactly("TEST");
        assertThat(standing.units()).containsExactlyInAnyOrder("TEST", "785S-R", "785S-R-1");
        assertThat(standing.groups()).containsExactly("785S-R-1");
        assertThat(standing.offices()).isEmpty();
    }

    @Test
    void takesABoardForThatOfItsSection() {
        serve(board, DAY.minusYears(1), null);
        var standing = standing();
        assertThat(standing.offices()).singleElement().satisfies(held -> {
            assertThat(held.type()).isEqualTo("TEST_785");
            assertThat(held.level()).isEqualTo("SECTION");
            assertThat(held.units()).containsExactlyInAnyOrder("TEST", "785S-R", "785S-R-1", "785S-R-1-B");
        });
        assertThat(standing.groups()).containsExactly("785S-R-1-B");
        // whoever serves belongs to the association, but the office brings no membership in the unit
        assertThat(standing.member()).isTrue();
        assertThat(standing.units()).isEmpty();
    }

    @Test
    void countsNeitherWhatIsOverNorWhatIsStillToCome() {
        join(section, DAY.minusYears(3), DAY.minusDays(1));
        join(section, DAY.plusDays(1), null);
        serve(board, DAY.minusYears(3), DAY.minusDays(1));
        serve(section, DAY.plusDays(1), null);
        var standing = standing();
        assertThat(standing.member()).isFalse();
        assertThat(standing.units()).isEmpty();
        assertThat(standing.groups()).isEmpty();
        assertThat(standing.offices()).isEmpty();
    }

    @Test
    void countsTheFirstDayAndTheLast() {
        join(section, DAY, DAY);
        serve(board, DAY, DAY);
        assertThat(standing().categories()).isNotEmpty();
        assertThat(standing().offices()).hasSize(1);
    }

    private Standing standing() {
        return facts.of(me, DAY);
    }

    private void join(UnitId unit, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql(
                        "insert into membership (member_id, unit_id, category, kind, from_date, to_date) values (?, ?, 'TEST', 'MAIN', ?, ?)")
                .params(me.value(), unit.value(), from, to)
                .update();
    }

    private void serve(UnitId unit, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql(
                        "insert into office (member_id, unit_id, office_type, from_date, to_date) values (?, ?, 'TEST_785', ?, ?)")
                .params(me.value(), unit.value(), from, to)
                .update();
    }

    private UnitId unit(String number, String kind, UnitId parent) {
        jdbc.sql(
                        "insert into unit (number, kind, name, parent_id) values (:number, :kind, '{\"de\": \"Test\"}', :parent) "
                                + "on conflict (number) do nothing")
                .param("number", number)
                .param("kind", kind)
                .param("parent", parent.value())
                .update();
        return new UnitId(jdbc.sql("select id from unit where number = ?")
                .param(number)
                .query(UUID.class)
                .single());
    }
}
