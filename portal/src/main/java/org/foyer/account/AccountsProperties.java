package org.foyer.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the accounts of members are kept ({@code foyer.accounts.*}).
 *
 * @param url of Keycloak as this server reaches it, such as {@code https://login.example.org}; empty where the portal
 *     does not open accounts
 * @param clientId of the service account that may manage users
 * @param portalClientId the client that members sign in to: an invitation leads back to it
 * @param portalUrl where an invited member arrives at the end; must be one of that client's redirect addresses
 * @param invitationLifespan how long the link in an invitation works
 * @param connectTimeout until Keycloak takes the call, {@code readTimeout} until it has answered
 */
@ConfigurationProperties("foyer.accounts")
record AccountsProperties(
        @DefaultValue("") String url,
        @DefaultValue("foyer") String realm,
        @DefaultValue("foyer-accounts") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("foyer-portal") String portalClientId,
        @DefaultValue("") String portalUrl,
        @DefaultValue("72h") Duration invitationLifespan,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {

    @Override
    public String toString() {
        return "AccountsProperties[url=" + url + ", realm=" + realm + ", clientId=" + clientId + "]";
    }
}
