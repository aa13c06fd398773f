package org.foyer.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.dashboard.Figures.Answer;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class FiguresTest {

    private static final Optional<String> ALL = Optional.empty();

    @Autowired
    Figures figures;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    @SignedInAs("78530040")
    void countsWhoBelongsWhoJoinedAndWhoLeft() {
        var section = members.section("7853F1");
        var group = below(section, "7853F1-1");
        official("78530040", section);
        belongs("78530041", section, 5 * 365, null);
        belongs("78530042", group, 100, null);
        belongs("78530043", section, 900, 30);
        belongs("78530044", section, 200, 100);
        belongs("78530045", members.section("7853F9"), 900, null);
        var growth = figures.growth(ALL);
        assertThat(growth.now()).isEqualTo(2);
        assertThat(growth.before()).isEqualTo(2);
        assertThat(growth.joined()).isEqualTo(1);
        assertThat(growth.left()).isEqualTo(1);
        assertThat(growth.points()).hasSize(13);
        assertThat(growth.points().getLast().day()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    @SignedInAs("78530050")
    void countsAPersonOnceAndAMoveWithinReachNotAtAll() {
        var section = members.section("7853F2");
        var one = below(section, "7853F2-1");
        var other = below(section, "7853F2-2");
        official("78530050", section);
        belongs("78530051", one, 800, 60);
        belongs("78530051", other, 59, null);
        belongs("78530052", one, 800, null);
        belongs("78530052", other, 300, null);
        var growth = figures.growth(ALL);
        assertThat(growth.now()).isEqualTo(2);
        assertThat(growth.joined()).isZero();
        assertThat(growth.left()).isZero();
        assertThat(growth.points()).extracting(Growth.Point::members).containsOnly(2);
    }

    @Test
    @SignedInAs("78530060")
    void leavesOutTheDeadWhoseMembershipNobodyEnded() {
        var section = members.section("7853F3");
        official("78530060", section);
        belongs("78530061", section, 800, null);
        belongs("78530062", section, 800, null);
        jdbc.sql("update member set deceased = true where number = '78530062'").update();
        assertThat(figures.growth(ALL).now()).isEqualTo(1);
    }

    @Test
    @SignedInAs("78530070")
    void answersForAChosenUnitOnlyWithinReach() {
        var section = members.section("7853F4");
        var group = below(section, "7853F4-1");
        members.section("7853F5");
        official("78530070", section);
        belongs("78530071", section, 800, null);
        belongs("78530072", group, 800, null);
        assertThat(figures.answer(Optional.of("7853F4-1"))).isEqualTo(Answer.OPEN);
        assertThat(figures.growth(Optional.of("7853F4-1")).now()).isEqualTo(1);
        assertThat(figures.answer(Optional.of("7853F5"))).isEqualTo(Answer.CLOSED);
        assertThat(figures.answer(Optional.of("no such unit"))).isEqualTo(Answer.CLOSED);
        assertThatThrownBy(() -> figures.growth(Optional.of("7853F5"))).isInstanceOf(AccessRefusedException.class);
    }

    @Test
    @SignedInAs("78530080")
    void tellsAMemberNothing() {
        members.join(members.byNumber("78530080"), members.section("7853F6"));
        assertThat(figures.answer(ALL)).isEqualTo(Answer.CLOSED);
        assertThatThrownBy(() -> figures.growth(ALL)).isInstanceOf(AccessRefusedException.class);
    }

    @Test
    @SignedInAs("78530090")
    void waitsForTheTermsOfOffice() {
        members.officeWithoutTerms(members.byNumber("78530090"), members.section("7853F7"), Permission.SEE_MEMBER);
        assertThat(figures.answer(ALL)).isEqualTo(Answer.TERMS_DUE);
        assertThatThrownBy(() -> figures.growth(ALL)).isInstanceOf(AccessRefusedException.class);
    }

    private void official(String number, UnitId unit) {
        members.office(members.byNumber(number), unit, Permission.SEE_MEMBER);
    }

    private UnitId below(UnitId parent, String number) {
        return new UnitId(jdbc.sql("insert into unit (number, kind, name, parent_id) values (?, 'LOCAL_GROUP', "
                        + "'{\"de\": \"Gruppe\"}', ?) returning id")
                .params(number, parent.value())
                .query(UUID.class)
                .single());
    }

    /** @param until days ago of the last day; null for still */
    private void belongs(String number, UnitId unit, int sinceDaysAgo, @Nullable Integer until) {
        MemberId member = members.member(number, "Vor", "Nach", "de");
        members.join(member, members.section("7853F0"));
        LocalDate today = LocalDate.now(clock);
        jdbc.sql(
                        "insert into membership (member_id, unit_id, category, kind, from_date, to_date) values (?, ?, 'TEST', 'ADDITIONAL', ?, ?)")
                .params(
                        member.value(),
                        unit.value(),
                        today.minusDays(sinceDaysAgo),
                        until == null ? null : today.minusDays(until))
                .update();
    }
}
