package org.foyer.embedded;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invented person who can sign in to the sample association.
 *
 * @param id of the Keycloak account
 * @param number the member number, which is the user name
 * @param totp base32; null for one who sets up the second factor at the first sign-in
 * @param role what the person is there to try
 */
record SampleUser(
        String id,
        String number,
        String email,
        String firstName,
        String lastName,
        String language,
        String password,
        @Nullable String totp,
        String role,
        String description) {

    static SampleUser of(Map<String, String> entry) {
        return new SampleUser(
                required(entry, "id"),
                required(entry, "number"),
                required(entry, "email"),
                required(entry, "firstName"),
                required(entry, "lastName"),
                required(entry, "language"),
                required(entry, "password"),
                entry.get("totp"),
                required(entry, "role"),
                required(entry, "description"));
    }

    private static String required(Map<String, String> entry, String key) {
        var value = entry.get(key);
        if (value == null) {
            throw new IllegalArgumentException("A sample user has no " + key + ": " + entry);
        }
        return value;
    }

    /** What an authenticator app reads from a QR code. */
    @Nullable
    URI otpauth() {
        return totp == null ? null : URI.create("otpauth://totp/Foyer:" + number + "?secret=" + totp + "&issuer=Foyer");
    }
}
