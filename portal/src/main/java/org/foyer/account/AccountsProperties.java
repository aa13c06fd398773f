package org.foyer.account;

import java.net.URI;
import java.time.Duration;
import org.foyer.remote.RemoteProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * Where the accounts of members are kept ({@code foyer.accounts.*}).
 *
 * @param url of Keycloak as this server reaches it, such as {@code https://login.example.org}; empty where the portal
 *     does not open accounts. The same is asked of it as of every other system that gets personal data
 * @param allowPlainHttp for a Keycloak on the same machine or behind the same proxy
 * @param clientId of the service account that may manage users
 * @param portalClientId the client that members sign in to: an invitation leads back to it
 * @param portalUrl where an invited member arrives at the end; must be one of that client's redirect addresses
 * @param invitationLifespan how long the link in an invitation works
 * @param connectTimeout until Keycloak takes the call, {@code readTimeout} until it has answered
 */
@ConfigurationProperties("foyer.accounts")
record AccountsProperties(
        @DefaultValue("") String url,
        @DefaultValue("false") boolean allowPlainHttp,
        @DefaultValue("foyer") String realm,
        @DefaultValue("foyer-accounts") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("foyer-portal") String portalClientId,
        @DefaultValue("") String portalUrl,
        @DefaultValue("72h") Duration invitationLifespan,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {

    private static final int AT_ONCE = 8;
    private static final int ATTEMPTS = 3;
    private static final int FAILURES_TO_OPEN = 5;

    AccountsProperties {
        if (StringUtils.hasText(url)) {
            remote(url, allowPlainHttp, connectTimeout, readTimeout);
        }
    }

    boolean isConfigured() {
        return StringUtils.hasText(url);
    }

    /** People wait for some of the answers: few attempts, short pauses, and soon another try once it was away. */
    RemoteProperties remote() {
        return remote(url, allowPlainHttp, connectTimeout, readTimeout);
    }

    private static RemoteProperties remote(String url, boolean plain, Duration connect, Duration read) {
        return new RemoteProperties(
                URI.create(url),
                plain,
                connect,
                read,
                DataSize.ofMegabytes(20),
                AT_ONCE,
                Duration.ZERO,
                ATTEMPTS,
                Duration.ofMillis(300),
                Duration.ofSeconds(2),
                FAILURES_TO_OPEN,
                Duration.ofSeconds(5));
    }

    @Override
    public String toString() {
        return "AccountsProperties[url=" + url + ", realm=" + realm + ", clientId=" + clientId + "]";
    }
}
