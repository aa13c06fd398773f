package org.foyer.hut;

import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foyer.values.LocalName;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Huts ({@code foyer.hut.*}, see docs/operators/huts.md).
 *
 * @param currency of all prices
 * @param tariffs in their order; the first holds for every category that no other names
 * @param guest code of the tariff of whoever has no good card
 * @param noteAfter how old a scanner's list may be before it says so loudly
 * @param limit how old a scanner's list may be before a card without a mark counts as "not certain"
 * @param packTtl for how long a pack is served before a new one is made
 */
@ConfigurationProperties("foyer.hut")
record HutProperties(
        @DefaultValue("CHF") Currency currency,
        List<Written> tariffs,
        @DefaultValue("GUEST") String guest,
        @DefaultValue("24h") Duration noteAfter,
        @DefaultValue("7d") Duration limit,
        @DefaultValue("15m") Duration packTtl) {

    /** A tariff as the operator writes it, with its name by language. */
    record Written(
            String code,
            Map<String, String> name,
            @DefaultValue Set<String> categories) {

        Tariff tariff() {
            return new Tariff(code, new LocalName(name), categories);
        }
    }

    HutProperties {
        tariffs = List.copyOf(tariffs);
        if (tariffs.stream().noneMatch(it -> it.code().equals(guest))) {
            throw new IllegalArgumentException("foyer.hut.guest names the tariff " + guest
                    + ", which foyer.hut.tariffs does not hold; see docs/operators/huts.md");
        }
    }
}
