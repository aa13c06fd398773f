package org.foyer.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Accounts;
import org.foyer.access.MemberSessions;
import org.foyer.access.Permission;
import org.foyer.member.MainEmailChanged;
import org.foyer.member.PersonName;
import org.foyer.testing.KeycloakTest;
import org.foyer.testing.SignIn;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

@KeycloakTest
class KeycloakAccountsTest {

    @Autowired
    AccountService service;

    @Autowired
    KeycloakAccounts keycloak;

    @Autowired
    MemberSessions sessions;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Value("${foyer.embedded.mail.page}")
    String mailPage;

    Association association;
    MemberId member;
    String email;
    SignIn signIn;

    @BeforeEach
    void anOfficerOfTheSectionIsSignedIn() {
        association = new Association(jdbc);
        var section = association.unit(association.unit(null, "Verband"), "Sektion");
        var officer = association.member(section, "Reto", "Baumann");
        association.office(officer, section, Permission.INVITE_MEMBER);
        member = association.member(section, "Élodie", "Grandchamp");
        email = association.email(member);
        signIn = SignIn.as(accounts, officer);
    }

    @AfterEach
    void signOut() {
        signIn.close();
    }

    @Test
    void opensAnAccountAndSendsTheInvitation() {
        assertThat(service.invite(member)).isEqualTo(new Invitation.Sent(email));
        var user = keycloak.byId(accounts.subjectOf(member).orElseThrow()).orElseThrow();
        assertThat(user.fields())
                .containsEntry("username", association.number(member))
                .containsEntry("email", email)
                .containsEntry("firstName", "Élodie")
                .containsEntry("lastName", "Grandchamp")
                .containsEntry("emailVerified", false);
        assertThat((List<?>) user.fields().get("requiredActions"))
                .map(String::valueOf)
                .containsExactlyInAnyOrder("UPDATE_PASSWORD", "CONFIGURE_TOTP", "VERIFY_EMAIL");
        assertThat(user.isOf(member)).isTrue();
        assertThat(user.fields().get("attributes").toString()).contains("locale=[de]");
        assertThat(mails(email)).hasSize(1);
        assertThat(mails(email).getFirst().get("links").toString()).contains("/login-actions/action-token");
    }

    @Test
    void sendsTheInvitationOfTheSameAccountAgain() {
        service.invite(member);
        var first = accounts.subjectOf(member);
        assertThat(service.invite(member)).isEqualTo(new Invitation.Sent(email));
        assertThat(accounts.subjectOf(member)).isEqualTo(first);
        assertThat(mails(email)).hasSize(2);
    }

    @Test
    void goesOnWithTheAccountThatABrokenInvitationLeft() {
        var left = keycloak.create(invitee(email)).orElseThrow();
        assertThat(service.invite(member)).isEqualTo(new Invitation.Sent(email));
        assertThat(accounts.subjectOf(member)).contains(left);
    }

    @Test
    void opensAnotherAccountWhereTheFormerOneIsGone() {
        accounts.link("gone-" + member, member);
        assertThat(service.invite(member)).isEqualTo(new Invitation.Sent(email));
        assertThat(keycloak.byId(accounts.subjectOf(member).orElseThrow())).isPresent();
    }

    @Test
    void neverTakesAnAccountByItsEmailAlone() {
        var other = new Invitee(
                new MemberId(UUID.randomUUID()),
                "other-" + association.number(member),
                new PersonName("Other", "Person"),
                "de",
                email,
                AccountState.NONE);
        keycloak.create(other).orElseThrow();
        assertThat(service.invite(member)).isEqualTo(new Invitation.Refused("email-taken"));
        assertThat(accounts.subjectOf(member)).isEmpty();
        assertThat(mails(email)).isEmpty();
    }

    @Test
    void refusesANumberThatAnotherMembersAccountBears() {
        var other = new Invitee(
                new MemberId(UUID.randomUUID()),
                association.number(member),
                new PersonName("Other", "Person"),
                "de",
                "other-" + email,
                AccountState.NONE);
        keycloak.create(other).orElseThrow();
        assertThat(service.invite(member)).isEqualTo(new Invitation.Refused("number-taken"));
        assertThat(accounts.subjectOf(member)).isEmpty();
    }

    @Test
    void followsTheMainEmail() {
        service.invite(member);
        jdbc.sql("update contact_point set value = ?, verified_at = now() where member_id = ?")
                .params("new-" + email, member.value())
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(new MainEmailChanged(member, "new-" + email)));
        var subject = accounts.subjectOf(member).orElseThrow();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> keycloak.byId(subject).orElseThrow().email().equals(Optional.of("new-" + email)));
        assertThat(keycloak.byId(subject).orElseThrow().fields()).containsEntry("emailVerified", true);
    }

    @Test
    void keepsABlockedMemberOutUntilLetInAgain() {
        service.invite(member);
        assertThat(service.letIn(member, false)).isTrue();
        assertThat(service.invite(member)).isEqualTo(new Invitation.Refused("blocked"));
        assertThat(service.letIn(member, true)).isTrue();
        assertThat(service.invite(member)).isEqualTo(new Invitation.Sent(email));
    }

    @Test
    void knowsNoSessionsOfOneWhoNeverSignedIn() {
        service.invite(member);
        assertThat(sessions.of(member)).isEmpty();
        assertThat(sessions.end(member, "somebody-elses")).isFalse();
        assertThat(sessions.endAllOthers(member, "none")).isZero();
    }

    private Invitee invitee(String email) {
        return new Invitee(
                member,
                association.number(member),
                new PersonName("Élodie", "Grandchamp"),
                "de",
                email,
                AccountState.NONE);
    }

    private List<Map<String, Object>> mails(String to) {
        return RestClient.create(mailPage)
                .get()
                .uri("/api/messages?to={to}", to)
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
    }
}
