package org.foyer.profile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the association wants its members' data.
 *
 * @param nameChangeReason whether a change of name needs a reason
 * @param addressAge after how many years a member is asked whether the address is still right
 */
@ConfigurationProperties("foyer.profile")
record ProfileProperties(
        @DefaultValue("false") boolean nameChangeReason,
        @DefaultValue("2") int addressAge) {}
