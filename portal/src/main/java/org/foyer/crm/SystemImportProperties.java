package org.foyer.crm;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Imports from a member system through its interface; see docs/operators/import.md.
 *
 * @param name of the configured system to import from at the start of the process; null for none
 * @param read how much is read at the start of the process
 * @param mappings name or path of the mapping, by system, where it is not the one that comes with the portal
 * @param everythingEvery how old the last reading of everything may be before a nightly import reads everything again
 * @param resumeWithin how old a reading that broke off may be for the next run to go on from there
 * @param patience how long a reading waits for a system that does not answer, at one place
 */
@ConfigurationProperties("foyer.import.system")
record SystemImportProperties(
        @Nullable String name,
        @DefaultValue("everything") ReadExtent read,
        @DefaultValue Map<String, String> mappings,
        @DefaultValue("20h") Duration everythingEvery,
        @DefaultValue("24h") Duration resumeWithin,
        @DefaultValue("15m") Duration patience) {

    SystemImportProperties {
        mappings = Map.copyOf(mappings);
    }
}
