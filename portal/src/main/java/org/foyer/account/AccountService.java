package org.foyer.account;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.access.Accounts;
import org.foyer.access.AccountsUnreachableException;
import org.foyer.access.Permission;
import org.foyer.values.MemberId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Opens sign-in accounts for members. Each step may be repeated, so that an invitation that broke off half way is put
 * right by the next one; no database transaction waits for Keycloak.
 */
@Service
public class AccountService {

    private static final Logger LOG = LoggerFactory.getLogger(AccountService.class);

    private final Access access;
    private final Accounts accounts;
    private final Invitees invitees;
    private final KeycloakAccounts keycloak;
    private final Clock clock;

    AccountService(Access access, Accounts accounts, Invitees invitees, KeycloakAccounts keycloak, Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.invitees = invitees;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /**
     * Opens an account for the member, or finds it, and has the invitation sent. Inviting again sends it again.
     *
     * @throws org.foyer.access.AccessRefusedException for members that the signed-in person may not invite
     */
    public Invitation invite(MemberId member) {
        access.may(Permission.INVITE_MEMBER).of(member).orThrow();
        Optional<Invitee> found = invitees.find(member);
        if (found.isEmpty()) {
            return new Invitation.Refused("no-member");
        }
        Invitee invitee = found.get();
        if (invitee.account() == AccountState.ACTIVE) {
            return new Invitation.Refused("active");
        }
        if (invitee.email().isEmpty()) {
            return new Invitation.Refused("no-email");
        }
        try {
            return invite(invitee);
        } catch (AccountsUnreachableException e) {
            LOG.warn(
                    "Member {} could not be invited: {}",
                    member,
                    NestedExceptionUtils.getMostSpecificCause(e).toString());
            return new Invitation.Refused("unreachable");
        } catch (KeycloakRefusedException e) {
            LOG.warn("Member {} could not be invited: {}", member, e.getMessage());
            return new Invitation.Refused("not-accepted");
        }
    }

    /** Invites many, in the background and in the name of the signed-in person. What was not done yet can be begun again. */
    public InvitationRun inviteAll(Collection<MemberId> members) {
        var run = new InvitationRun(members);
        Thread.ofVirtual()
                .name("invitations")
                .start(new DelegatingSecurityContextRunnable(() -> run.run(this::invite)));
        return run;
    }

    private Invitation invite(Invitee invitee) {
        Optional<KeycloakUser> existing = existing(invitee);
        if (existing.isEmpty()) {
            Optional<String> created = keycloak.create(invitee);
            if (created.isPresent()) {
                return send(created.get(), invitee);
            }
            // Somebody else may have invited the same member in this moment.
            existing = existing(invitee);
        }
        return existing.map(user -> adopt(user, invitee)).orElseGet(() -> new Invitation.Refused("email-taken"));
    }

    private Optional<KeycloakUser> existing(Invitee invitee) {
        return accounts.subjectOf(invitee.id())
                .flatMap(keycloak::byId)
                .or(() -> keycloak.byMember(invitee.id()))
                .or(() -> keycloak.byUsername(invitee.number()));
    }

    private Invitation adopt(KeycloakUser user, Invitee invitee) {
        boolean ofAnother = user.memberId().isPresent() && !user.isOf(invitee.id())
                || accounts.memberOf(user.id())
                        .filter(member -> !member.equals(invitee.id()))
                        .isPresent();
        if (ofAnother) {
            return new Invitation.Refused("number-taken");
        }
        if (!user.isEnabled()) {
            return new Invitation.Refused("blocked");
        }
        var wanted = user.withAttribute(KeycloakUser.MEMBER_ID, invitee.id().toString())
                .withEmail(invitee.email());
        if (!wanted.equals(user) && !keycloak.update(wanted)) {
            return new Invitation.Refused("email-taken");
        }
        return send(user.id(), invitee);
    }

    private Invitation send(String subject, Invitee invitee) {
        if (accounts.subjectOf(invitee.id()).isPresent()) {
            accounts.replace(subject, invitee.id());
        } else {
            accounts.link(subject, invitee.id());
        }
        if (!keycloak.sendInvitation(subject)) {
            throw new AccountsUnreachableException("Keycloak could not get the mail out: is its mail server right?");
        }
        accounts.invited(invitee.id(), clock.instant());
        return new Invitation.Sent(invitee.email());
    }

    /**
     * Keeps the member from signing in and ends their sessions, or lets them in again.
     *
     * @return false where the member has no account
     * @throws AccountsUnreachableException when Keycloak does not answer
     * @throws org.foyer.access.AccessRefusedException for members that the signed-in person may not invite
     */
    public boolean letIn(MemberId member, boolean allowed) {
        access.may(Permission.INVITE_MEMBER).of(member).orThrow();
        return accounts.subjectOf(member)
                .flatMap(keycloak::byId)
                .map(user -> keycloak.enable(user, allowed))
                .orElse(false);
    }
}
