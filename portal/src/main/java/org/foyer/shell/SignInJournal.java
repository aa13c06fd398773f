package org.foyer.shell;

import org.foyer.access.Accounts;
import org.foyer.access.Impersonations;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Remembers when an account last signed in; whoever signs in is themselves. */
@Component
class SignInJournal {

    private final Accounts accounts;
    private final Impersonations impersonations;

    SignInJournal(Accounts accounts, Impersonations impersonations) {
        this.accounts = accounts;
        this.impersonations = impersonations;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof OidcUser user) {
            accounts.signedIn(user.getName());
            // the identity provider may give a new session of the portal the number of the former
            impersonations.endOf(user);
        }
    }
}
