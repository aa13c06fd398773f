package org.foyer.mailing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The services that write to members; each is optional, and none is configured at first. */
@ConfigurationProperties("foyer.mailing")
public record MailingProperties(
        @Nullable CleverReachProperties cleverreach,
        @Nullable LimeSurveyProperties limesurvey) {}
