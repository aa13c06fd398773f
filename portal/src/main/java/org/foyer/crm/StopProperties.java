package org.foyer.crm;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a run stops and asks before it changes anything, in shares of the people whom the source has named up to now.
 *
 * @param leaving share of people who would be members no longer
 * @param losing share of people who would lose the same field
 * @param vanishing share of people whom the file does not name any more; they stay as they are, so that 1 never stops
 * @param atLeast fewer people than these never stop a run
 */
@ConfigurationProperties("foyer.import.stop")
record StopProperties(
        @DefaultValue("0.05") double leaving,
        @DefaultValue("0.10") double losing,
        @DefaultValue("1") double vanishing,
        @DefaultValue("20") int atLeast) {

    boolean asks(ImportDifference difference) {
        return isTooMany(difference.left(), leaving, difference.known())
                || isTooMany(difference.missing(), vanishing, difference.known())
                || difference.lost().values().stream()
                        .anyMatch(people -> isTooMany(people, losing, difference.known()));
    }

    private boolean isTooMany(int people, double share, int known) {
        return people >= atLeast && people > share * known;
    }
}
