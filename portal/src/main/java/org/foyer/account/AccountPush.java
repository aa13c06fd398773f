package org.foyer.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.foyer.access.Accounts;
import org.foyer.account.Pushed.What;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings one account in line with its member. Each step may be repeated, and what Keycloak took is noted last: whatever
 * breaks off is done again. See docs/decisions/0110-accounts-follow-the-data.md.
 */
@Component
class AccountPush {

    private static final Logger LOG = LoggerFactory.getLogger(AccountPush.class);

    private final Accounts accounts;
    private final KeycloakAccounts keycloak;
    private final AccountGroups groups;
    private final FollowedAccounts followed;
    private final FollowProperties properties;
    private final Clock clock;

    AccountPush(
            Accounts accounts,
            KeycloakAccounts keycloak,
            AccountGroups groups,
            FollowedAccounts followed,
            FollowProperties properties,
            Clock clock) {
        this.accounts = accounts;
        this.keycloak = keycloak;
        this.groups = groups;
        this.followed = followed;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Does what is to be done for one account.
     *
     * @throws org.foyer.access.AccountsUnreachableException when Keycloak does not do its part; nothing is lost then
     */
    Pushed push(Wanted wanted) {
        Pushed pushed;
        try {
            pushed = align(wanted);
        } catch (KeycloakRefusedException e) {
            LOG.warn("The account of member {} is not taken: {}", wanted.id(), e.getMessage());
            pushed = Pushed.problem("not-accepted");
        }
        if (pushed.problem() == null) {
            followed.pushed(wanted.id(), wanted.fingerprint());
        } else {
            followed.problem(wanted.id(), pushed.problem(), wanted.fingerprint());
        }
        return pushed;
    }

    /** Notes that it went wrong in a way that only the log explains. */
    Pushed failed(Wanted wanted) {
        followed.problem(wanted.id(), "failed", wanted.fingerprint());
        return Pushed.problem("failed");
    }

    private Pushed align(Wanted wanted) {
        if (wanted.subject() == null && wanted.open() && properties.invite()) {
            Optional<String> created = keycloak.create(wanted.invitee());
            if (created.isPresent()) {
                return invite(created.get(), wanted);
            }
        }
        Optional<KeycloakUser> found = find(wanted);
        if (found.isPresent()) {
            return align(found.get(), wanted);
        }
        return wanted.subject() == null ? taken(wanted) : gone(wanted);
    }

    private Optional<KeycloakUser> find(Wanted wanted) {
        return Optional.ofNullable(wanted.subject())
                .flatMap(keycloak::byId)
                .or(() -> keycloak.byMember(wanted.id()))
                .or(() -> keycloak.byUsername(wanted.invitee().number()));
    }

    private static Pushed taken(Wanted wanted) {
        return wanted.open() ? Pushed.problem("email-taken") : Pushed.of(What.SAME);
    }

    /** Somebody deleted the account in Keycloak. */
    private Pushed gone(Wanted wanted) {
        accounts.unlink(wanted.id());
        followed.forget(wanted.id());
        if (!wanted.open()) {
            return Pushed.of(What.GONE);
        }
        if (!properties.invite() || wanted.invitee().email().isEmpty()) {
            return new Pushed(What.GONE, "deleted");
        }
        return keycloak.create(wanted.invitee())
                .map(subject -> invite(subject, wanted))
                .orElseGet(() -> Pushed.problem("email-taken"));
    }

    private Pushed invite(String subject, Wanted wanted) {
        link(subject, wanted);
        groups.align(subject, wanted.groups());
        return told(subject, wanted) ? Pushed.of(What.CREATED) : new Pushed(What.CREATED, "mail-failed");
    }

    private boolean told(String subject, Wanted wanted) {
        boolean sent = keycloak.sendInvitation(subject);
        if (sent) {
            accounts.invited(wanted.id(), clock.instant());
        }
        return sent;
    }

    private void link(String subject, Wanted wanted) {
        if (accounts.subjectOf(wanted.id()).isPresent()) {
            accounts.replace(subject, wanted.id());
        } else {
            accounts.link(subject, wanted.id());
        }
    }

    private Pushed align(KeycloakUser user, Wanted wanted) {
        if (isOfAnother(user, wanted)) {
            return Pushed.problem("number-taken");
        }
        link(user.id(), wanted);
        return wanted.open() ? open(user, wanted) : shut(user, wanted);
    }

    /** The link counts more than what the account bears: when two members are joined, the account moves with its link. */
    private boolean isOfAnother(KeycloakUser user, Wanted wanted) {
        return accounts.memberOf(user.id())
                .map(member -> !member.equals(wanted.id()))
                .orElseGet(() -> user.memberId().isPresent() && !user.isOf(wanted.id()));
    }

    private Pushed shut(KeycloakUser user, Wanted wanted) {
        if (user.isEnabled()) {
            followed.shutting(wanted.id());
            keycloak.update(user.with("enabled", false));
        }
        keycloak.endSessions(user.id());
        groups.align(user.id(), Set.of());
        return Pushed.of(user.isEnabled() ? What.CLOSED : What.SAME);
    }

    private Pushed open(KeycloakUser user, Wanted wanted) {
        boolean opens = !user.isEnabled() && wanted.shut();
        var enabled = opens ? user.with("enabled", true) : user;
        var fitting = enabled.fitting(wanted);
        boolean fits = fitting.equals(user) || keycloak.update(fitting);
        boolean mended = fits && !fitting.equals(user);
        if (!fits) {
            var rest = fitting.withIdentityOf(user);
            mended = !rest.equals(user) && keycloak.update(rest);
        }
        if (opens) {
            followed.opened(wanted.id());
        }
        mended |= groups.align(user.id(), wanted.groups());
        What what = opens ? What.OPENED : mended ? What.MENDED : What.SAME;
        return new Pushed(what, problem(enabled, wanted, fits));
    }

    private @Nullable String problem(KeycloakUser user, Wanted wanted, boolean fits) {
        if (!fits) {
            boolean number = keycloak.byUsername(wanted.invitee().number())
                    .filter(other -> !other.id().equals(user.id()))
                    .isPresent();
            return number ? "number-taken" : "email-taken";
        }
        if (!user.isEnabled()) {
            return "locked";
        }
        if (wanted.invitee().email().isEmpty()) {
            return "no-email";
        }
        boolean untold = wanted.invitee().account() == AccountState.NONE && properties.invite();
        return untold && !told(user.id(), wanted) ? "mail-failed" : null;
    }
}
