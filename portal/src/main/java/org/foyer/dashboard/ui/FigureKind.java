package org.foyer.dashboard.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a figure counts. */
enum FigureKind {
    MEMBERS,
    JOINED,
    LEFT,
    DEVELOPMENT;

    /** The key of its name, where editors gave the tile none. */
    String key() {
        return "dashboard.figure." + word();
    }

    static Optional<FigureKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
