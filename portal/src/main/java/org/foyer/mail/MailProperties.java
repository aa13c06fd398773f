package org.foyer.mail;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves ({@code foyer.mail.*}); the mail server itself stands in {@code spring.mail.*}.
 *
 * @param from the address that mails come from
 * @param portalUrl where members reach the portal; links in mails begin with it
 * @param attempts how often a mail is tried before an operator has to look at it; with the pauses of the defaults
 *     about two and a half days
 * @param firstPause before the second attempt; each further one is twice as long
 * @param longestPause no pause is longer
 */
@ConfigurationProperties("foyer.mail")
record MailProperties(
        @DefaultValue("portal@alpenclub-firn.example") String from,
        @DefaultValue("http://localhost:8080") URI portalUrl,
        @DefaultValue("64") int attempts,
        @DefaultValue("1m") Duration firstPause,
        @DefaultValue("1h") Duration longestPause) {

    /** How long to wait after so many attempts. */
    Duration pauseAfter(int attempts) {
        int doublings = Math.clamp(attempts - 1L, 0, 20);
        Duration pause = firstPause.multipliedBy(1L << doublings);
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
