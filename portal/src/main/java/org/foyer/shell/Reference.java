package org.foyer.shell;

import java.util.Locale;
import java.util.UUID;

/** A short number under which a person can ask about a failure, and the office finds it in the log. */
public final class Reference {

    private static final int LENGTH = 8;

    private Reference() {}

    public static String next() {
        return UUID.randomUUID().toString().substring(0, LENGTH).toUpperCase(Locale.ROOT);
    }
}
