package org.foyer.mailing;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The services that write to members; each is optional, and none is configured at first.
 *
 * @param at when they are brought in line each day, in the time zone of the association
 * @param verifiedOnly whether only addresses that their owner has confirmed are handed over
 */
@ConfigurationProperties("foyer.mailing")
public record MailingProperties(
        @Nullable CleverReachProperties cleverreach,
        @Nullable LimeSurveyProperties limesurvey,
        @DefaultValue("04:30") LocalTime at,
        @DefaultValue("true") boolean verifiedOnly) {}
