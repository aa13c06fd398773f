package org.foyer.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.category.CategoryProperties.Steps;
import org.foyer.category.Step.State;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = {"foyer.embedded.postgres.database=category", "foyer.category.steps=propose"})
@SignedInAs(value = "70740001", section = "C1")
class CategoryNightTest {

    private static final int NOTICE = 30;

    @Autowired
    CategoryNight night;

    @Autowired
    CategoryDesk desk;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now();

    @BeforeEach
    void found() {
        jdbc.sql("delete from category_step").update();
        jdbc.sql(
                        "update membership set to_date = current_date where category in ('child', 'adult') and to_date is null")
                .update();
        jdbc.sql("""
                insert into membership_category (code, name, minimum_age) values ('adult', '{"de": "Erwachsen", "fr": "Adulte"}', 18)
                on conflict do nothing""").update();
        jdbc.sql("""
                insert into membership_category (code, name, maximum_age, next_code)
                values ('child', '{"de": "Kind", "fr": "Enfant"}', 17, 'adult') on conflict do nothing""").update();
    }

    @Test
    void proposesTheStepOnTheBirthdayAndNothingForThoseWhoHaveTime() {
        child("7950001", today.plusDays(20).minusYears(18));
        child("7950002", today.plusDays(40).minusYears(18));
        run(Steps.PROPOSE, null);
        run(Steps.PROPOSE, null);
        assertThat(due("7950001")).isEqualTo(today.plusDays(20).toString());
        assertThat(one("select count(*) from category_step")).isEqualTo("1");
        assertThat(category("7950001")).isEqualTo("child");
    }

    @Test
    void givesThoseWhoAreTooOldAlreadyTheDaysOfNotice() {
        child("7950011", today.minusYears(25));
        run(Steps.PROPOSE, null);
        assertThat(due("7950011")).isEqualTo(today.plusDays(NOTICE).toString());
    }

    @Test
    void waitsForTheBeginningOfTheMembershipYearWhereThatCounts() {
        child("7950021", today.minusYears(18).minusDays(100));
        LocalDate soon = today.plusDays(10);
        run(Steps.PROPOSE, MonthDay.from(today.plusDays(60)));
        assertThat(due("7950021")).isEqualTo("-");
        run(Steps.PROPOSE, MonthDay.from(soon));
        assertThat(due("7950021")).isEqualTo(soon.toString());
    }

    @Test
    void tellsTheMemberOnceInTheirLanguageAndChangesTheMembershipOnItsDay() {
        MemberId child = child("7950031", today.plusDays(20).minusYears(18));
        jdbc.sql(
                        "insert into contact_point (member_id, kind, value, main) values (?, 'EMAIL', 'lou@post.example', true)")
                .param(child.value())
                .update();
        run(Steps.MAKE, null);
        run(Steps.MAKE, null);
        assertThat(jdbc.sql("select subject from outgoing_mail where member_id = ?")
                        .param(child.value())
                        .query(String.class)
                        .list())
                .containsExactly("Votre nouvelle affiliation: Adulte");
        assertThat(category("7950031")).isEqualTo("child");

        jdbc.sql("update category_step set due_on = ? where member_id = ?")
                .params(today, child.value())
                .update();
        run(Steps.MAKE, null);
        run(Steps.MAKE, null);
        assertThat(jdbc.sql(
                                "select category || ' ' || from_date || ' ' || coalesce(to_date::text, '-') from membership "
                                        + "where member_id = ? order by from_date")
                        .param(child.value())
                        .query(String.class)
                        .list())
                .containsExactly("child 2015-01-01 " + today.minusDays(1), "adult " + today + " -");
        assertThat(one(
                        "select distinct actor || ', ' || channel from change where member_id = ? and entity = 'membership' "
                                + "and actor = 'age rules'",
                        child.value()))
                .isEqualTo("age rules, job");
    }

    @Test
    void changesNothingOfAMembershipThatEndedMeanwhile() {
        MemberId child = child("7950041", today.plusDays(20).minusYears(18));
        run(Steps.MAKE, null);
        jdbc.sql("update membership set to_date = ? where member_id = ?")
                .params(today.minusDays(3), child.value())
                .update();
        jdbc.sql("update category_step set due_on = ?").param(today).update();
        run(Steps.MAKE, null);
        assertThat(one("select state from category_step where member_id = ?", child.value()))
                .isEqualTo("VOID");
        assertThat(one("select count(*) from membership where member_id = ?", child.value()))
                .isEqualTo("1");
    }

    @Test
    void doesNothingWhileTheOperatorLeftItOff() {
        child("7950051", today.minusYears(20));
        run(Steps.OFF, null);
        assertThat(one("select count(*) from category_step")).isEqualTo("0");
    }

    @Test
    @SignedInAs(value = "70740002", section = "C2")
    void letsTheOfficeAcceptAndDeclineTheStepsOfItsOwnMembersOnly() {
        child("7950061", today.minusYears(20));
        child("7950062", today.minusYears(21));
        run(Steps.PROPOSE, null);
        assertThat(desk.isOpenToMe()).isFalse();
        assertThatThrownBy(desk::counts).isInstanceOf(AccessRefusedException.class);
        members.office(members.byNumber("70740002"), members.section("C3"), Permission.EDIT_MEMBER);
        assertThat(desk.counts()).isEmpty();
        members.office(members.byNumber("70740002"), members.section("C1"), Permission.EDIT_MEMBER);

        List<Step> proposed = desk.find(State.PROPOSED, 0, 10, Locale.GERMAN);
        assertThat(proposed).extracting(Step::from).containsExactly("Kind", "Kind");
        assertThat(desk.decline(proposed.getFirst(), "Geburtsdatum ist falsch")).isTrue();
        assertThat(desk.accept(proposed.getFirst())).isFalse();
        assertThat(desk.acceptAll()).isEqualTo(1);
        run(Steps.PROPOSE, null);
        assertThat(desk.counts()).isEqualTo(Map.of(State.ACCEPTED, 1, State.DECLINED, 1));
    }

    private void run(Steps steps, MonthDay year) {
        night.run(new CategoryProperties(steps, LocalTime.of(4, 30), year, NOTICE));
    }

    private MemberId child(String number, LocalDate born) {
        MemberId child = members.member(number, "Lou", "Favre" + number, "fr");
        jdbc.sql("update member set birth_date = ? where id = ?")
                .params(born, child.value())
                .update();
        jdbc.sql(
                        "insert into membership (member_id, unit_id, category, kind, from_date) values (?, ?, 'child', 'MAIN', '2015-01-01')")
                .params(child.value(), members.section("C1").value())
                .update();
        return child;
    }

    private String due(String number) {
        return one(
                "select s.due_on::text from category_step s join member m on m.id = s.member_id where m.number = ?",
                number);
    }

    private String category(String number) {
        return one(
                "select s.category from membership s join member m on m.id = s.member_id where m.number = ? "
                        + "order by s.from_date desc limit 1",
                number);
    }

    private String one(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(String.class).optional().orElse("-");
    }
}
