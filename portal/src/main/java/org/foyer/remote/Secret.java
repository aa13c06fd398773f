package org.foyer.remote;

/** A key or password from the configuration; it never shows itself in a log or an error. */
public record Secret(String value) {

    /**
     * Reads a secret from the configuration.
     *
     * @throws IllegalArgumentException when it is empty
     */
    public static Secret of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A key or password in the configuration is empty.");
        }
        return new Secret(value.strip());
    }

    @Override
    public String toString() {
        return "***";
    }
}
