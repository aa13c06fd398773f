package org.foyer.account;

import java.util.List;
import org.foyer.access.AccountsUnreachableException;
import org.foyer.member.MainEmailChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Keeps the e-mail that a member signs in with the same as their main e-mail, at once. Two events may come in any order, so
 * what counts is the e-mail that stands in the database. What Keycloak cannot take now stays different from what it last
 * took, and goes with the next sweep ({@link FollowTasks}).
 */
@Component
class SignInEmail {

    private static final Logger LOG = LoggerFactory.getLogger(SignInEmail.class);

    private final AccountsProperties properties;
    private final WantedAccounts wanted;
    private final AccountPush push;

    SignInEmail(AccountsProperties properties, WantedAccounts wanted, AccountPush push) {
        this.properties = properties;
        this.wanted = wanted;
        this.push = push;
    }

    /** Without a transaction: none waits for Keycloak. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void follow(MainEmailChanged changed) {
        if (!properties.isConfigured()) {
            return;
        }
        try {
            wanted.of(List.of(changed.member())).stream()
                    .filter(account -> account.subject() != null && account.open())
                    .forEach(push::push);
        } catch (AccountsUnreachableException e) {
            LOG.warn("The new e-mail of member {} waits for Keycloak: {}", changed.member(), e.getMessage());
        }
    }
}
