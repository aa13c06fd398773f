package org.foyer.account;

import org.foyer.access.Accounts;
import org.foyer.member.MainEmailChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the e-mail that a member signs in with the same as their main e-mail. The event stays in the database until
 * Keycloak took it; two events may come in any order, so what counts is the e-mail that stands in the database.
 */
@Component
class SignInEmail {

    private final Accounts accounts;
    private final Invitees invitees;
    private final KeycloakAccounts keycloak;

    SignInEmail(Accounts accounts, Invitees invitees, KeycloakAccounts keycloak) {
        this.accounts = accounts;
        this.invitees = invitees;
        this.keycloak = keycloak;
    }

    @ApplicationModuleListener
    void follow(MainEmailChanged changed) {
        accounts.subjectOf(changed.member())
                .flatMap(keycloak::byId)
                .ifPresent(user -> invitees.find(changed.member())
                        .filter(member -> !member.email().isEmpty())
                        .ifPresent(member -> follow(user, member.email())));
    }

    private void follow(KeycloakUser user, String email) {
        // The member has just answered a mail to this address.
        var wanted = user.with("email", email).with("emailVerified", true);
        if (!wanted.equals(user) && !keycloak.update(wanted)) {
            throw new IllegalStateException("Another account signs in with the new e-mail of account " + user.id());
        }
    }
}
