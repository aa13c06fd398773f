package org.foyer.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Support that sees the portal as a member does.
 *
 * @param longest how long at a stretch; then a reason has to be given anew
 */
@ConfigurationProperties("foyer.support")
record SupportProperties(@DefaultValue("30m") Duration longest) {

    SupportProperties {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("foyer.support.longest must be longer than nothing, such as 30m.");
        }
    }
}
