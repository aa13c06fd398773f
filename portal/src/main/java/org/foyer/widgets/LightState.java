package org.foyer.widgets;

/** Where an entered value stands. */
public enum LightState {
    /** It holds. */
    SAVED("ok", """
            <circle cx="9" cy="9" r="8.5" fill="currentColor"/>\
            <path d="M5.2 9.3l2.6 2.6 5-5.4" fill="none" stroke="var(--foyer-surface)" stroke-width="2"/>"""),
    /** Someone else has yet to take it over. */
    WAITING("wait", """
            <circle cx="9" cy="9" r="7.5" fill="none" stroke="currentColor" stroke-width="2"/>\
            <path d="M9 1.5a7.5 7.5 0 0 1 0 15z" fill="currentColor"/>"""),
    /** It was not taken over. */
    REFUSED("no", """
            <path d="M5.5.5h7l5 5v7l-5 5h-7l-5-5v-7z" fill="currentColor"/>\
            <path d="M5 9h8" stroke="var(--foyer-surface)" stroke-width="2.4"/>"""),
    /** Another hand has replaced it since. */
    OVERWRITTEN("info", """
            <path d="M9 0l9 9-9 9-9-9z" fill="currentColor"/>\
            <path d="M9 5v7M6 9.3l3 3 3-3" fill="none" stroke="var(--foyer-surface)" stroke-width="1.8"/>""");

    private final String style;
    private final String shape;

    LightState(String style, String shape) {
        this.style = style;
        this.shape = shape;
    }

    /** The class name that the house style knows the state by. */
    String style() {
        return style;
    }

    /** The picture of the state: told apart by shape, also in grey. */
    String svg() {
        return "<svg viewBox=\"0 0 18 18\" width=\"18\" height=\"18\" aria-hidden=\"true\">" + shape + "</svg>";
    }

    String key() {
        return "widgets.light." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
