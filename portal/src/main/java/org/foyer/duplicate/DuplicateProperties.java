package org.foyer.duplicate;

import java.time.LocalTime;
import java.util.Map;
import org.foyer.duplicate.Evidence.Weight;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How duplicates are searched for.
 *
 * @param at time of day of the search over all members, in the time zone of the association
 * @param share of the members that one expects to be entered twice
 * @param listedFrom the lowest probability that is listed
 * @param neighbours with how many others somebody is compared at most for each key that they share
 * @param weights where they are others than the usual ones, by evidence
 */
@ConfigurationProperties("foyer.duplicates")
record DuplicateProperties(
        @DefaultValue("04:00") LocalTime at,
        @DefaultValue("0.02") double share,
        @DefaultValue("0.3") double listedFrom,
        @DefaultValue("50") int neighbours,
        @Nullable Map<Evidence, Weight> weights) {

    /** Made-up people, so that chance means something in a small association too; the same number stands in the SQL. */
    private static final double AT_LEAST = 5000;

    Weight weight(Evidence evidence) {
        return weights == null ? evidence.usual() : weights.getOrDefault(evidence, evidence.usual());
    }

    /** How rare it is that two out of so many members are one person, in powers of two. */
    double prior(long members) {
        return Math.log(share / (members + AT_LEAST)) / Math.log(2);
    }
}
