package org.foyer.remote;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How a foreign system is reached and how much of it we ask.
 *
 * @param baseUrl where its interface begins; https, unless plain HTTP is allowed
 * @param allowPlainHttp only for tests and for a system on the same machine
 * @param connectTimeout longest wait for a connection
 * @param timeout longest wait for a whole answer, its last byte included
 * @param maxAnswer largest answer that is read; a larger one is an error
 * @param maxConcurrent requests under way at once
 * @param pacing shortest time between the starts of two requests
 * @param attempts how often a request is tried that may be repeated without harm
 * @param firstBackoff mean wait before the second attempt; it doubles with each further one
 * @param longestBackoff longest wait between two attempts; a system that asks for more is left alone until then
 * @param failuresToOpen failures in a row after which the system is left alone
 * @param openFor how long it is left alone at first; doubles with each failed probe, up to sixteen times
 */
public record RemoteProperties(
        URI baseUrl,
        @DefaultValue("false") boolean allowPlainHttp,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("20MB") DataSize maxAnswer,
        @DefaultValue("2") int maxConcurrent,
        @DefaultValue("0ms") Duration pacing,
        @DefaultValue("3") int attempts,
        @DefaultValue("500ms") Duration firstBackoff,
        @DefaultValue("30s") Duration longestBackoff,
        @DefaultValue("5") int failuresToOpen,
        @DefaultValue("1m") Duration openFor) {

    public RemoteProperties {
        baseUrl = Setting.required(baseUrl, "….remote.base-url");
        String scheme = baseUrl.getScheme();
        boolean plain = "http".equalsIgnoreCase(scheme);
        if (baseUrl.getHost() == null || !("https".equalsIgnoreCase(scheme) || plain)) {
            throw new IllegalArgumentException(
                    "base-url must be a whole address such as https://crm.example.org, but is: " + baseUrl);
        }
        if (plain && !allowPlainHttp) {
            throw new IllegalArgumentException("base-url must begin with https, because a key and personal data travel"
                    + " over it (allow-plain-http is for tests only): " + baseUrl);
        }
        if (baseUrl.getUserInfo() != null || baseUrl.getQuery() != null) {
            throw new IllegalArgumentException("base-url must hold no user name, password or query");
        }
        if (maxConcurrent < 1 || attempts < 1 || failuresToOpen < 1) {
            throw new IllegalArgumentException("max-concurrent, attempts and failures-to-open must be at least 1");
        }
    }
}
