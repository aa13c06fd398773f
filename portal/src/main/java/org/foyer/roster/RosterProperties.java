package org.foyer.roster;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The member lists of the units.
 *
 * @param at when they are taken each day, in the time zone of the association; after the import of the night
 * @param kept how long the lists of a night can be downloaded
 */
@ConfigurationProperties("foyer.roster")
record RosterProperties(
        @DefaultValue("06:00") LocalTime at,
        @DefaultValue("14d") Duration kept) {}
