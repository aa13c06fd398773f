package org.foyer.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.foyer.access.AccessRefusedException;
import org.foyer.access.Accounts;
import org.foyer.access.Permission;
import org.foyer.testing.SignIn;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(
        properties = {
            "foyer.accounts.url=http://localhost:1",
            "foyer.accounts.allow-plain-http=true",
            "foyer.accounts.client-secret=none"
        })
class AccountServiceTest {

    @Autowired
    AccountService service;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    Association association;
    UnitId section;
    MemberId officer;

    @BeforeEach
    void anOfficerOfASection() {
        association = new Association(jdbc);
        section = association.unit(association.unit(null, "Verband"), "Sektion");
        officer = association.member(section, "Reto", "Baumann");
        association.office(officer, section, Permission.INVITE_MEMBER);
    }

    @Test
    void refusesWithoutPermission() {
        var other = association.member(section, "Anna", "Muster");
        try (var ignored = SignIn.as(accounts, other)) {
            assertThatThrownBy(() -> service.invite(officer)).isInstanceOf(AccessRefusedException.class);
            assertThatThrownBy(() -> service.invite(other)).isInstanceOf(AccessRefusedException.class);
        }
    }

    @Test
    void refusesMembersOfAnotherSection() {
        var elsewhere = association.member(association.unit(association.unit(null, "A"), "B"), "Nora", "Fern");
        association.email(elsewhere);
        try (var ignored = SignIn.as(accounts, officer)) {
            assertThatThrownBy(() -> service.invite(elsewhere)).isInstanceOf(AccessRefusedException.class);
            assertThatThrownBy(() -> service.letIn(elsewhere, false)).isInstanceOf(AccessRefusedException.class);
        }
    }

    @Test
    void refusesAMemberWithoutAnEmail() {
        var member = association.member(section, "Anna", "Muster");
        try (var ignored = SignIn.as(accounts, officer)) {
            assertThat(service.invite(member)).isEqualTo(new Invitation.Refused("no-email"));
        }
    }

    @Test
    void refusesAMemberWhoHasSignedInAlready() {
        var member = association.member(section, "Anna", "Muster");
        association.email(member);
        accounts.link("active-" + member, member);
        accounts.signedIn("active-" + member);
        try (var ignored = SignIn.as(accounts, officer)) {
            assertThat(service.invite(member)).isEqualTo(new Invitation.Refused("active"));
        }
    }

    @Test
    void leavesNothingHalfDoneWhileKeycloakIsDown() {
        var member = association.member(section, "Anna", "Muster");
        association.email(member);
        try (var ignored = SignIn.as(accounts, officer)) {
            assertThat(service.invite(member)).isEqualTo(new Invitation.Refused("unreachable"));
        }
        assertThat(accounts.subjectOf(member)).isEmpty();
    }
}
