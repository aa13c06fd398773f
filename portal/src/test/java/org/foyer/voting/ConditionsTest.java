package org.foyer.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.voting.RuleCode.AGE;
import static org.foyer.voting.RuleCode.AGE_AT_MOST;
import static org.foyer.voting.RuleCode.CATEGORY;
import static org.foyer.voting.RuleCode.DELEGATE_SEAT;
import static org.foyer.voting.RuleCode.DUES_PAID;
import static org.foyer.voting.RuleCode.HONORARY;
import static org.foyer.voting.RuleCode.HOUSEHOLD_MAIN;
import static org.foyer.voting.RuleCode.MAIN_MEMBERSHIP;
import static org.foyer.voting.RuleCode.MEMBER_BELOW;
import static org.foyer.voting.RuleCode.MEMBER_OF_UNIT;
import static org.foyer.voting.RuleCode.MEMBER_SINCE;
import static org.foyer.voting.RuleCode.OFFICE;
import static org.foyer.voting.RuleCode.OTHER_SEAT;
import static org.foyer.voting.RuleCode.RESIDENCE;
import static org.foyer.voting.RuleCode.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

    @ParameterizedTest
    @CsvSource({
        "2008-03-20, 2026-03-20, true",
        "2008-03-21, 2026-03-20, false",
        "2008-03-19, 2026-03-20, true",
        "2008-02-29, 2026-02-28, false",
        "2008-02-29, 2026-03-01, true",
        "2006-02-28, 2024-02-28, true",
        "2006-03-01, 2024-02-29, false"
    })
    void counts18YearsFromTheBirthdayOn(String birth, String day, boolean met) {
        assertThat(check(Rule.of(AGE, 18), Facing.member().born(birth).on(day))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"2008-03-21, 2026-03-21", "2012-02-29, 2030-03-01", "2014-02-28, 2032-02-28"})
    void tellsFromWhichDayOnTheAgeIsReached(String birth, LocalDate from) {
        Finding finding =
                Conditions.check(Rule.of(AGE, 18), Facing.member().born(birth).facts());
        assertThat(finding.evidence().changesOn()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({"2000-03-20, 26, true", "2000-03-20, 25, false", "1999-03-20, 26, false", "2000-03-21, 25, true"})
    void keepsAnAgeToItsLastDay(String birth, int years, boolean met) {
        assertThat(check(Rule.of(AGE_AT_MOST, years), Facing.member().born(birth)))
                .isEqualTo(met);
    }

    @Test
    void doesNotKnowTheAgeWithoutABirthDate() {
        Facts facts = Facing.member().born(null).facts();
        assertThat(Conditions.check(Rule.of(AGE, 18), facts).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(Conditions.check(Rule.of(AGE_AT_MOST, 25), facts).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, , true",
        "2026-03-21, , false",
        "2020-01-01, 2026-03-20, true",
        "2020-01-01, 2026-03-19, false"
    })
    void countsAMembershipFromItsFirstToItsLastDay(String from, String to, boolean met) {
        var person = Facing.stranger().membership("SINGLE", true, from, to, null);
        assertThat(check(Rule.of(MEMBER_OF_UNIT), person)).isEqualTo(met);
        assertThat(check(Rule.of(MEMBER_BELOW), person)).isEqualTo(met);
        assertThat(check(Rule.of(MAIN_MEMBERSHIP), person)).isEqualTo(met);
    }

    @Test
    void tellsTheUnitItselfFromThoseBelow() {
        var below = Facing.stranger().below(false, "2020-01-01");
        assertThat(check(Rule.of(MEMBER_OF_UNIT), below)).isFalse();
        assertThat(check(Rule.of(MEMBER_BELOW), below)).isTrue();
        assertThat(check(Rule.of(MAIN_MEMBERSHIP), below)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-20, 3, true",
        "2025-12-21, 3, false",
        "2026-03-20, 0, true",
        "2025-08-31, 6, true",
        "2026-03-20, 1, false"
    })
    void countsMonthsOfMembership(String from, int months, boolean met) {
        assertThat(check(Rule.of(MEMBER_SINCE, months), Facing.stranger().membership("SINGLE", true, from, null, null)))
                .isEqualTo(met);
    }

    @Test
    void countsMembershipAcrossAChangeOfCategoryButNotAcrossAGap() {
        var changed = Facing.stranger()
                .membership("YOUTH", true, "2020-01-01", "2026-02-28", null)
                .membership("SINGLE", true, "2026-03-01", null, null);
        assertThat(check(Rule.of(MEMBER_SINCE, 60), changed)).isTrue();
        var gap = Facing.stranger()
                .membership("YOUTH", true, "2020-01-01", "2026-02-27", null)
                .membership("SINGLE", true, "2026-03-01", null, null);
        assertThat(check(Rule.of(MEMBER_SINCE, 1), gap)).isFalse();
        assertThat(Conditions.check(Rule.of(MEMBER_SINCE, 1), gap.facts())
                        .evidence()
                        .changesOn())
                .isEqualTo("2026-04-01");
    }

    @Test
    void countsMembershipAcrossUnitsThatOverlap() {
        var moved = Facing.stranger()
                .membership("SINGLE", true, "2025-01-01", "2025-12-31", null)
                .below(true, "2025-12-01");
        assertThat(Conditions.since(moved.facts())).isEqualTo("2025-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, 0, true",
        "2026-03-19, 0, false",
        "2025-12-31, 79, true",
        "2025-12-31, 78, false",
        "2026-12-31, 0, true"
    })
    void takesDuesAsPaidToTheDayItself(String until, int grace, boolean met) {
        var person = Facing.stranger().membership("SINGLE", true, "2010-01-01", null, until);
        assertThat(check(Rule.of(DUES_PAID, grace), person)).isEqualTo(met);
    }

    @Test
    void takesDuesThatWereNeverPaidAsOpenFromTheFirstDay() {
        var today = Facing.stranger().membership("SINGLE", true, "2026-03-20", null, null);
        assertThat(check(Rule.of(DUES_PAID, 0), today)).isFalse();
        assertThat(check(Rule.of(DUES_PAID, 1), today)).isTrue();
        assertThat(check(Rule.of(DUES_PAID, 0), today.standing(Facts.Standing.NONE.paid(Facing.DAY))))
                .isTrue();
    }

    @Test
    void letsNobodyPayTheDuesOfAMembershipThatTheyDoNotHave() {
        var stranger = Facing.stranger().standing(Facts.Standing.NONE.paid(Facing.DAY));
        assertThat(check(Rule.of(DUES_PAID, 0), stranger)).isFalse();
    }

    @Test
    void looksAtTheDuesOfTheMainMembershipFirst() {
        var person = Facing.stranger()
                .membership("SINGLE", true, "2010-01-01", null, "2025-12-31")
                .below(false, "2026-03-20")
                .membership("SINGLE", false, "2010-01-01", null, "2026-12-31");
        assertThat(check(Rule.of(DUES_PAID, 0), person)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, 2026-03-20, true",
        "2026-03-01, 2026-03-19, false",
        "2026-03-21, , false",
        "2026-01-01, , true"
    })
    void suspendsFromTheFirstToTheLastDay(String from, String to, boolean met) {
        assertThat(check(Rule.of(SUSPENDED), Facing.member().suspended(from, to)))
                .isEqualTo(met);
    }

    @Test
    void findsCategoriesOfficesPlacesAndHonours() {
        assertThat(check(Rule.of(CATEGORY, List.of("YOUTH", "SINGLE")), Facing.member()))
                .isTrue();
        assertThat(check(Rule.of(CATEGORY, List.of("YOUTH")), Facing.member())).isFalse();
        assertThat(check(Rule.of(OFFICE, List.of("PRESIDENT")), Facing.member().office("PRESIDENT")))
                .isTrue();
        assertThat(check(Rule.of(OFFICE, List.of("PRESIDENT")), Facing.member().office("TREASURER")))
                .isFalse();
        assertThat(check(Rule.of(RESIDENCE, List.of("DE", "CH-30")), Facing.member()))
                .isTrue();
        assertThat(check(Rule.of(RESIDENCE, List.of("CH")), Facing.member())).isTrue();
        assertThat(check(Rule.of(RESIDENCE, List.of("DE", "CH-31")), Facing.member()))
                .isFalse();
        assertThat(Conditions.check(
                                Rule.of(RESIDENCE, List.of("CH")),
                                Facing.member().lives(null, null).facts())
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(check(Rule.of(HONORARY), Facing.member())).isFalse();
        assertThat(check(Rule.of(HONORARY), Facing.member().honoured("Ehrenmitglied")))
                .isTrue();
        assertThat(check(Rule.of(HOUSEHOLD_MAIN), Facing.member())).isTrue();
        assertThat(check(Rule.of(HOUSEHOLD_MAIN), Facing.member().notMainOfHousehold()))
                .isFalse();
    }

    @Test
    void findsSeatsOfDelegations() {
        var own = Facing.member().standing(new Facts.Standing(Facing.UNIT, null, null));
        var other = Facing.member().standing(new Facts.Standing(Facing.BELOW, Facing.BELOW, null));
        assertThat(check(Rule.of(DELEGATE_SEAT), Facing.member())).isFalse();
        assertThat(check(Rule.of(DELEGATE_SEAT), own)).isTrue();
        assertThat(check(Rule.of(OTHER_SEAT), own)).isFalse();
        assertThat(check(Rule.of(OTHER_SEAT), other)).isTrue();
    }

    private static boolean check(Rule.Leaf leaf, Facing facing) {
        return Conditions.check(leaf, facing.facts()).outcome() == Outcome.MET;
    }
}
