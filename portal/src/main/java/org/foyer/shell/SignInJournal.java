package org.foyer.shell;

import org.foyer.access.Accounts;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Remembers when an account last signed in. */
@Component
class SignInJournal {

    private final Accounts accounts;

    SignInJournal(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof OidcUser user) {
            accounts.signedIn(user.getName());
        }
    }
}
