package org.foyer.account;

import java.util.List;
import org.foyer.access.AccountMoved;
import org.foyer.access.AccountRetired;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Lets the accounts in Keycloak follow at once when two entries of a person became one. The events stay in the database until
 * Keycloak took them, and no transaction waits for it. The account that goes is shut and not deleted, so that the office can still
 * see that there was one; its e-mail is free for the one that stays.
 */
@Component
class MergedAccounts {

    private final AccountsProperties properties;
    private final KeycloakAccounts keycloak;
    private final WantedAccounts wanted;
    private final AccountPush push;

    MergedAccounts(AccountsProperties properties, KeycloakAccounts keycloak, WantedAccounts wanted, AccountPush push) {
        this.properties = properties;
        this.keycloak = keycloak;
        this.wanted = wanted;
        this.push = push;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void shut(AccountRetired retired) {
        if (properties.isConfigured()) {
            keycloak.byId(retired.subject())
                    .map(user -> user.without(KeycloakUser.MEMBER_ID))
                    .ifPresent(user -> keycloak.enable(user.with("email", "").with("emailVerified", false), false));
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void follow(AccountMoved moved) {
        if (properties.isConfigured()) {
            wanted.of(List.of(moved.member())).stream()
                    .filter(account -> account.subject() != null)
                    .forEach(push::push);
        }
    }
}
