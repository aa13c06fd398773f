package org.foyer.hut;

import java.math.BigDecimal;
import java.util.Map;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;

/**
 * A hut with its prices.
 *
 * @param number of the unit
 * @param prices by the code of the tariff; a tariff without a price is not there
 */
public record Hut(UnitId id, String number, LocalName name, Map<String, BigDecimal> prices) {

    public Hut {
        prices = Map.copyOf(prices);
    }
}
