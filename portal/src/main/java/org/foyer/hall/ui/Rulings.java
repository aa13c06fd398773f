package org.foyer.hall.ui;

import java.util.Locale;
import java.util.Set;

/** The words for why something was not written into the log. */
final class Rulings {

    private static final Set<String> SAID = Set.of(
            "ALREADY_IN",
            "NOT_IN",
            "ROOM_FULL",
            "CARD_IN_USE",
            "CARD_MISSING",
            "CARD_WITHOUT_VOTE",
            "NOTHING_TO_ANNUL",
            "NO_CONFLICT",
            "CLOSED");

    private Rulings() {}

    /** All other codes are those of rules of the roll. */
    static String key(String code) {
        return "hall.ruling."
                + (SAID.contains(code) ? code.toLowerCase(Locale.ROOT).replace('_', '-') : "not-entitled");
    }
}
