package org.foyer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foyer.account.AccountRun.State;
import org.foyer.member.PersonName;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.Test;

class FollowTest extends AccountWorld {

    @Test
    void opensAnAccountForANewMemberAndInvites() {
        assertThat(user().fields())
                .containsEntry("username", association.number(member))
                .containsEntry("email", email)
                .containsEntry("enabled", true);
        assertThat((List<?>) user().fields().get("requiredActions")).hasSize(3);
        assertThat(mails(email)).hasSize(1);
        assertThat(groupNames()).containsExactly("units/" + number(section));
        assertThat(follower.latest().state()).isEqualTo(State.DONE);
    }

    @Test
    void leavesNewMembersToTheOfficeUnlessToldOtherwise() {
        var waiting = new Follower(beans, gate.url(), Follower.properties(false, 1_000_000, 5));
        var other = association.member(section, "Anna", "Muster");
        association.email(other);
        assertThat(waiting.plan.hasChanges()).isFalse();
        waiting.follow();
        assertThat(accounts.subjectOf(other)).isEmpty();
    }

    @Test
    void asksKeycloakNothingWhileNothingChanges() {
        gate.calls();
        assertThat(follower.plan.hasChanges()).isFalse();
        follower.follow();
        assertThat(gate.calls()).isZero();
    }

    @Test
    void shutsTheAccountOfOneWhoLeftAndOpensItWhenTheyAreBack() {
        leave(member, LocalDate.now().minusDays(3));
        follower.follow();
        assertThat(user().isEnabled()).as("within the grace").isTrue();

        leave(member, LocalDate.now().minusDays(30));
        assertThat(follower.follow().closed()).isOne();
        assertThat(user().isEnabled()).isFalse();
        assertThat(groupNames()).isEmpty();

        jdbc.sql("update membership set to_date = null where member_id = ?")
                .param(member.value())
                .update();
        assertThat(follower.follow().opened()).isOne();
        assertThat(user().isEnabled()).isTrue();
        assertThat(groupNames()).containsExactly("units/" + number(section));
        assertThat(mails(email)).as("an invitation is for the first time").hasSize(1);
    }

    @Test
    void shutsTheAccountOfTheDeadAtOnce() {
        jdbc.sql("update member set deceased = true where id = ?")
                .param(member.value())
                .update();
        follower.follow();
        assertThat(user().isEnabled()).isFalse();
    }

    @Test
    void followsNameLanguageNumberAndEmail() {
        jdbc.sql("update member set first_name = 'Zoé', language = 'fr', number = number || '9' where id = ?")
                .param(member.value())
                .update();
        jdbc.sql("update contact_point set value = 'new-' || value where member_id = ?")
                .param(member.value())
                .update();
        assertThat(follower.follow().mended()).isOne();
        assertThat(user().fields())
                .containsEntry("firstName", "Zoé")
                .containsEntry("username", association.number(member))
                .containsEntry("email", "new-" + email)
                .containsEntry("emailVerified", false);
        assertThat(user().attribute(KeycloakUser.LOCALE)).contains("fr");
    }

    @Test
    void tellsOfAnEmailThatAnotherAccountHasAndFollowsTheRest() {
        String taken = "other-" + email;
        keycloak.create(new Invitee(
                new MemberId(UUID.randomUUID()),
                "other-" + association.number(member),
                new PersonName("Other", "Person"),
                "de",
                taken,
                AccountState.NONE));
        jdbc.sql("update contact_point set value = ? where member_id = ?")
                .params(taken, member.value())
                .update();
        jdbc.sql("update member set last_name = 'Dupont' where id = ?")
                .param(member.value())
                .update();
        assertThat(follower.follow().problems()).isOne();
        assertThat(problem(member)).isEqualTo("email-taken");
        assertThat(user().fields()).containsEntry("email", email).containsEntry("lastName", "Dupont");
        gate.calls();
        assertThat(follower.plan.hasChanges())
                .as("tried again only when something changes")
                .isFalse();
    }

    @Test
    void tellsOfANewMemberWithoutAnEmailUntilThereIsOne() {
        var silent = association.member(section, "Anna", "Muster");
        follower.follow();
        assertThat(problem(silent)).isEqualTo("no-email");
        assertThat(accounts.subjectOf(silent)).isEmpty();
        association.email(silent);
        assertThat(follower.follow().created()).isOne();
        assertThat(problem(silent)).isEmpty();
    }

    @Test
    void tellsOfAnEmailThatKeycloakDoesNotTakeAndGoesOnWithTheOthers() {
        jdbc.sql("update contact_point set value = 'no address' where member_id = ?")
                .param(member.value())
                .update();
        var other = association.member(section, "Anna", "Muster");
        association.email(other);
        follower.follow();
        assertThat(problem(member)).isEqualTo("not-accepted");
        assertThat(accounts.subjectOf(other)).isPresent();
    }

    @Test
    void groupsFollowOfficesAsTheyBeginAndEnd() {
        association.office(member, section);
        String office = jdbc.sql("select office_type from office where member_id = ?")
                .param(member.value())
                .query(String.class)
                .single();
        follower.follow();
        assertThat(groupNames())
                .containsExactlyInAnyOrder("units/" + number(section), "offices/" + office + "@" + number(section));
        jdbc.sql("update office set to_date = ? where member_id = ?")
                .params(LocalDate.now().minusDays(1), member.value())
                .update();
        follower.follow();
        assertThat(groupNames()).containsExactly("units/" + number(section));
    }
}
