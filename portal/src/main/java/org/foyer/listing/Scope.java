package org.foyer.listing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The units, each by itself, in which the reader holds what a list needs.
 *
 * @param see whose members are listed
 * @param contact where contact details show
 * @param dues where dues show
 * @param insider where the reader sees what members hide from officials
 */
record Scope(UUID[] see, UUID[] contact, UUID[] dues, UUID[] insider, LocalDate day, String language) {

    Map<String, Object> parameters() {
        var all = new HashMap<String, Object>();
        all.put("see", see);
        all.put("contact", contact);
        all.put("dues", dues);
        all.put("insider", insider);
        all.put("day", day);
        all.put("language", language);
        return all;
    }
}
