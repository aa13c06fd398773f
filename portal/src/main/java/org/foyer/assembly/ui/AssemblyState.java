package org.foyer.assembly.ui;

import java.util.Locale;
import org.foyer.assembly.Assembly;

/** How far an assembly has come, for those who look at it. */
enum AssemblyState {
    DRAFT("foyer-badge-wait"),
    PUBLISHED("foyer-badge-ok"),
    CALLED_OFF("foyer-badge-no"),
    CLOSED("foyer-badge-info");

    private final String style;

    AssemblyState(String style) {
        this.style = style;
    }

    static AssemblyState of(Assembly assembly) {
        if (assembly.cancelledAt() != null) {
            return CALLED_OFF;
        }
        if (assembly.closedAt() != null) {
            return CLOSED;
        }
        return assembly.publishedAt() == null ? DRAFT : PUBLISHED;
    }

    /** The key of its word. */
    String key() {
        return "assembly.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The class of its badge. */
    String style() {
        return style;
    }
}
