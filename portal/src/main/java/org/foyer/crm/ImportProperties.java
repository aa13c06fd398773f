package org.foyer.crm;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What to import at the start, and from where the office may import; see docs/operators/import.md.
 *
 * @param association path of master data in YAML, or {@code alpine-club} for the example; loaded first
 * @param units units as CSV, loaded second
 * @param unitsMapping name or path of the mapping of the units
 * @param unitsParent number of the unit above those that name none
 * @param members a member export, imported last
 * @param mapping name or path of the mapping of the members
 * @param exit whether the process ends after the import, with an exit code other than 0 when it failed
 * @param directory whose files the office may choose for an import; without it there is only the upload
 */
@ConfigurationProperties("foyer.import")
record ImportProperties(
        @Nullable String association,
        @Nullable Path units,
        @DefaultValue("units") String unitsMapping,
        @Nullable String unitsParent,
        @Nullable Path members,
        @DefaultValue("navision") String mapping,
        @DefaultValue("false") boolean exit,
        @Nullable Path directory) {

    boolean isAsked() {
        return association != null || units != null || members != null;
    }
}
