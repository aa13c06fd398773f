package org.foyer.calls;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Call lists.
 *
 * @param claim how long a member stays with a caller of whom nothing is heard
 * @param talk how long from the tap on the phone: a phone that talks does not let its browser say anything
 * @param away how long once the page is closed, enough to open it again
 * @param again when somebody who was not reached is tried again
 * @param attempts how often at most
 * @param longest how many days ahead a list may expire
 */
@ConfigurationProperties("foyer.calls")
record CallProperties(
        @DefaultValue("15m") Duration claim,
        @DefaultValue("1h") Duration talk,
        @DefaultValue("1m") Duration away,
        @DefaultValue("3h") Duration again,
        @DefaultValue("3") int attempts,
        @DefaultValue("180") int longest) {}
