package org.foyer.remote;

import org.jspecify.annotations.Nullable;

/** Says by name which setting of a configuration is missing. */
public final class Setting {

    private Setting() {}

    /**
     * The value of a setting that must be there.
     *
     * @param name the whole key, as it stands in the configuration
     * @throws IllegalArgumentException when it is missing
     */
    public static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("The setting " + name + " is missing");
        }
        return value;
    }
}
