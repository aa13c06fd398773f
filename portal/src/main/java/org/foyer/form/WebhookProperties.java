package org.foyer.form;

import java.time.Duration;
import java.util.Map;
import org.foyer.remote.RemoteProperties;
import org.foyer.remote.Secret;
import org.foyer.remote.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Systems of the association to which answers are handed ({@code foyer.form.*}). Editors choose one by its name and never see or set
 * an address.
 *
 * @param webhooks by name
 * @param webhookRetry what happens while a system does not take an answer
 */
@ConfigurationProperties("foyer.form")
record WebhookProperties(
        @DefaultValue Map<String, Target> webhooks,
        @DefaultValue Retry webhookRetry) {

    WebhookProperties {
        webhooks = Map.copyOf(webhooks);
    }

    /**
     * One system.
     *
     * @param remote its base-url is the whole address that answers are posted to
     * @param secret by which it knows that an answer comes from the portal; at least 16 characters
     */
    record Target(RemoteProperties remote, Secret secret) {

        private static final int SHORTEST = 16;

        Target {
            remote = Setting.required(remote, "foyer.form.webhooks.<name>.remote.base-url");
            secret = Setting.required(secret, "foyer.form.webhooks.<name>.secret");
            if (secret.value().length() < SHORTEST) {
                throw new IllegalArgumentException(
                        "foyer.form.webhooks.<name>.secret must have at least " + SHORTEST + " characters.");
            }
        }
    }

    /**
     * @param attempts how often an answer is sent before an official has to look at it; with the defaults for about two days
     * @param firstPause before the second attempt; each further one is twice as long
     * @param longestPause no pause is longer
     */
    record Retry(
            @DefaultValue("16") int attempts,
            @DefaultValue("30s") Duration firstPause,
            @DefaultValue("6h") Duration longestPause) {

        /** How long to wait after so many attempts. */
        Duration pauseAfter(int made) {
            var pause = firstPause.multipliedBy(1L << Math.clamp(made - 1L, 0, 20));
            return pause.compareTo(longestPause) > 0 ? longestPause : pause;
        }
    }
}
