package org.foyer.outbox;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The association's member system and how changes go back to it ({@code foyer.crm.*}).
 *
 * @param system {@code civicrm}, {@code hitobito}, {@code groundhogg} or {@code file-drop}; null sends nothing back
 * @param source the name under which its data are imported, which tells what was last seen there; the system's own name where
 *     nothing is said
 * @param ignored fields that the system does not hold, such as {@code post_box}; changes of them are not sent
 * @param policies what counts when both sides changed a field, by group of fields; see {@link FieldGroup} for what is usual
 * @param exportAge how old the data of an import may be; for so long the import goes on comparing with what it saw itself,
 *     lest an old export undo a change that was sent meanwhile. Where nothing is said: none when the system itself is read,
 *     36 hours for files
 * @param firstPause before a system that did not answer is asked again; each further pause is twice as long
 * @param longestPause no pause is longer, unless the system asks for it
 * @param lease how long one node may work on a person before another takes over
 */
@ConfigurationProperties("foyer.crm")
record CrmProperties(
        @Nullable String system,
        @Nullable String source,
        @DefaultValue Set<String> ignored,
        @DefaultValue Map<FieldGroup, ConflictPolicy> policies,
        @Nullable Duration exportAge,
        @DefaultValue("1m") Duration firstPause,
        @DefaultValue("1h") Duration longestPause,
        @DefaultValue("15m") Duration lease) {

    private static final Duration OF_FILES = Duration.ofHours(36);

    CrmProperties {
        ignored = Set.copyOf(ignored);
        var all = new EnumMap<FieldGroup, ConflictPolicy>(FieldGroup.class);
        for (FieldGroup group : FieldGroup.values()) {
            all.put(group, policies.getOrDefault(group, group.usual()));
        }
        policies = Map.copyOf(all);
    }

    /** The name under which imports of the system's data run; empty when there is no system. */
    String importSource() {
        return source != null ? source : system == null ? "" : system;
    }

    Duration oldestExport() {
        return exportAge != null ? exportAge : importSource().equals(system) ? Duration.ZERO : OF_FILES;
    }

    ConflictPolicy policyOf(String field) {
        return policies.getOrDefault(FieldGroup.of(field), ConflictPolicy.ASK);
    }

    /** How long to leave the system alone after so many failures in a row. */
    Duration pauseAfter(int failures) {
        int doublings = Math.clamp(failures - 1L, 0, 20);
        Duration pause = firstPause.multipliedBy(1L << doublings);
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
