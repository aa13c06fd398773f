package org.foyer.crm;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The import of each night.
 *
 * @param at time of day, in the time zone of the association; without it nothing runs by itself
 * @param mapping name or path of the mapping of the members
 * @param system the member system to read, in place of the newest file of the directory; null for files
 */
@ConfigurationProperties("foyer.import.nightly")
record NightlyImportProperties(
        LocalTime at,
        @DefaultValue("navision") String mapping,
        @Nullable String system) {}
