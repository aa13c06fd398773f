package org.foyer.contact;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How members write to each other ({@code foyer.contact.*}).
 *
 * @param president the type of office that stands in for a vacancy below
 * @param longest characters of a message
 * @param perSender messages that one member may write in 24 hours
 * @param perRecipient messages that one person or office gets in 24 hours
 * @param keep how long the words stay after the last message
 */
@ConfigurationProperties("foyer.contact")
record ContactProperties(
        @DefaultValue("PRESIDENT") String president,
        @DefaultValue("5000") int longest,
        @DefaultValue("30") int perSender,
        @DefaultValue("100") int perRecipient,
        @DefaultValue("365d") Duration keep) {}
