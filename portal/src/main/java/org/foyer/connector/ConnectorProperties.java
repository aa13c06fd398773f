package org.foyer.connector;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The systems in which the association keeps its members; each is optional, and none is configured at first. */
@ConfigurationProperties("foyer.connector")
public record ConnectorProperties(
        @Nullable CiviCrmProperties civicrm,
        @Nullable HitobitoProperties hitobito,
        @Nullable GroundhoggProperties groundhogg,
        @Nullable FileDropProperties fileDrop) {}
