package org.foyer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.account.AccountRun.State;
import org.foyer.member.PersonName;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody changed in Keycloak is found by a full run, and by nothing else. */
class DriftTest extends AccountWorld {

    @Autowired
    KeycloakAdmin admin;

    @Test
    void mendsNumberNameEmailAndLanguage() {
        keycloak.update(user().with("username", "somebody-" + member)
                .with("firstName", "Wrong")
                .with("email", "wrong-" + email)
                .withAttribute(KeycloakUser.LOCALE, "nl"));
        assertThat(follower.plan.hasChanges()).isFalse();
        assertThat(follower.compare().mended()).isPositive();
        assertThat(user().fields())
                .containsEntry("username", association.number(member))
                .containsEntry("firstName", "Élodie")
                .containsEntry("email", email);
        assertThat(user().attribute(KeycloakUser.LOCALE)).contains("de");
    }

    @Test
    void mendsTheMemberThatAnAccountBears() {
        keycloak.update(user().with("attributes", Map.of(KeycloakUser.LOCALE, List.of("de"))));
        follower.compare();
        assertThat(user().isOf(member)).isTrue();
    }

    @Test
    void mendsGroupsAndLeavesThoseOfOthersAlone() {
        String subject = accounts.subjectOf(member).orElseThrow();
        String wrong = groups.make("units/W" + association.number(member));
        String foreign = KeycloakAdmin.lastPart(
                admin.create(Map.of("name", "forum-" + member), "/groups").orElseThrow());
        groups.join(subject, wrong);
        groups.join(subject, foreign);
        groups.leave(subject, followed.groups().get("units/" + number(section)));
        assertThat(follower.compare().mended()).isPositive();
        assertThat(groupNames()).containsExactly("units/" + number(section));
        assertThat(groups.of(subject)).contains(foreign);
    }

    @Test
    void makesAGroupOnceMoreThatSomebodyDeleted() {
        admin.delete("/groups/{id}", followed.groups().get("units/" + number(section)));
        follower.compare();
        assertThat(groupNames()).containsExactly("units/" + number(section));
    }

    @Test
    void leavesAnAccountLockedThatSomebodyLockedByHandAndTellsTheOffice() {
        keycloak.enable(user(), false);
        follower.compare();
        assertThat(user().isEnabled()).isFalse();
        assertThat(problem(member)).isEqualTo("locked");
        keycloak.enable(user(), true);
        follower.compare();
        assertThat(problem(member)).isEmpty();
    }

    @Test
    void keepsALockByHandWhileAMemberLeavesAndComesBack() {
        keycloak.enable(user(), false);
        leave(member, LocalDate.now().minusDays(30));
        follower.follow();
        jdbc.sql("update membership set to_date = null where member_id = ?")
                .param(member.value())
                .update();
        follower.follow();
        assertThat(user().isEnabled()).isFalse();
        assertThat(problem(member)).isEqualTo("locked");
    }

    @Test
    void shutsAnAccountAgainThatSomebodyOpenedThoughTheMemberHasLeft() {
        leave(member, LocalDate.now().minusDays(30));
        follower.follow();
        keycloak.enable(user(), true);
        assertThat(follower.compare().closed()).isPositive();
        assertThat(user().isEnabled()).isFalse();
    }

    @Test
    void opensAnAccountAnewThatSomebodyDeleted() {
        String deleted = accounts.subjectOf(member).orElseThrow();
        admin.delete("/users/{id}", deleted);
        assertThat(follower.compare().created()).isPositive();
        assertThat(accounts.subjectOf(member)).isPresent().isNotEqualTo(Optional.of(deleted));
        assertThat(mails(email)).hasSize(2);
    }

    @Test
    void tellsOfADeletedAccountWhereTheOfficeInvites() {
        admin.delete("/users/{id}", accounts.subjectOf(member).orElseThrow());
        new Follower(beans, gate.url(), Follower.properties(false, 1_000_000, 50)).compare();
        assertThat(accounts.subjectOf(member)).isEmpty();
        assertThat(problem(member)).isEqualTo("deleted");
        assertThat(mails(email)).hasSize(1);
    }

    @Test
    void linksAnAccountThatBearsAMemberWithoutOne() {
        String subject = accounts.subjectOf(member).orElseThrow();
        accounts.unlink(member);
        new Follower(beans, gate.url(), Follower.properties(false, 1_000_000, 50)).compare();
        assertThat(accounts.subjectOf(member)).contains(subject);
    }

    @Test
    void followsAnAccountThatWentOverToTheOtherOfTwoJoinedMembers() {
        var joined = association.member(section, "Élodie", "Grandchamp");
        String subject = accounts.subjectOf(member).orElseThrow();
        jdbc.sql("update account set member_id = ? where subject = ?")
                .params(joined.value(), subject)
                .update();
        jdbc.sql("delete from member where id = ?").param(member.value()).update();
        assertThat(follower.compare().state()).isEqualTo(State.DONE);
        assertThat(accounts.subjectOf(joined)).contains(subject);
        assertThat(user(joined).isOf(joined)).isTrue();
        assertThat(user(joined).isEnabled()).isTrue();
        assertThat(user(joined).fields()).containsEntry("username", association.number(joined));
    }

    @Test
    void shutsTheAccountOfAMemberWhoIsNotThereAnyMore() {
        var unknown = new Invitee(
                new MemberId(UUID.randomUUID()),
                "stray-" + member,
                new PersonName("Stray", "Person"),
                "de",
                "stray-" + email,
                AccountState.NONE);
        String stray = keycloak.create(unknown).orElseThrow();
        follower.compare();
        assertThat(keycloak.byId(stray).orElseThrow().isEnabled()).isFalse();
    }

    @Test
    void leavesAccountsOfNobodyAloneAndTellsOfThem() {
        admin.create(Map.of("username", "a-guest-" + member, "enabled", true), "/users");
        var run = follower.compare();
        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.strays()).isPositive();
        assertThat(run.strayNames()).contains("a-guest-" + member);
        assertThat(keycloak.byUsername("a-guest-" + member).orElseThrow().isEnabled())
                .isTrue();
    }

    @Test
    void changesNothingTheSecondTime() {
        follower.compare();
        gate.calls();
        var again = follower.compare();
        assertThat(again.mended() + again.created() + again.closed() + again.opened())
                .isZero();
        assertThat(again.read()).isPositive();
    }
}
