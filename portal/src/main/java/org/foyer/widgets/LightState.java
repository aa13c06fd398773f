package org.foyer.widgets;

import java.util.Locale;

/** Where an entered value stands. The house style gives each state a shape of its own, told apart in grey as well. */
public enum LightState {
    /** It holds. */
    SAVED,
    /** Someone else has yet to take it over. */
    WAITING,
    /** It was not taken over. */
    REFUSED,
    /** Another hand has replaced it since. */
    OVERWRITTEN;

    private final String word = name().toLowerCase(Locale.ROOT);

    String style() {
        return "foyer-light-" + word;
    }

    String key() {
        return "widgets.light." + word;
    }
}
