package org.foyer.verification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one may ask ({@code foyer.verification.*}, see docs/operators/verification.md).
 *
 * @param perAddress questions a minute from one network address without a key, or with a wrong one
 * @param perKey questions a minute with the key of one partner, on each node
 */
@ConfigurationProperties("foyer.verification")
record VerificationProperties(
        @DefaultValue("120") int perAddress,
        @DefaultValue("1200") int perKey) {

    VerificationProperties {
        if (perAddress < 1 || perKey < 1) {
            throw new IllegalArgumentException("foyer.verification.per-address and per-key must be 1 or more");
        }
    }
}
