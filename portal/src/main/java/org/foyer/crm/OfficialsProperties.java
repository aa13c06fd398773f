package org.foyer.crm;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * People in public office, to be loaded at the start; see docs/operators/officials.md.
 *
 * @param files Popolo or eCH-0294 as JSON; the files of one source together
 * @param source short name of the source, in capitals; numbers of its people and bodies begin with it
 * @param parent number of the unit above the bodies; null for the only national unit
 * @param language in which the files write names that do not say their language
 * @param familyFirst whether whole names begin with the family name
 */
@ConfigurationProperties("foyer.import.officials")
record OfficialsProperties(
        @DefaultValue({}) List<Path> files,
        @DefaultValue("PUBLIC") String source,
        @Nullable String parent,
        @DefaultValue("de") String language,
        @DefaultValue("false") boolean familyFirst) {}
