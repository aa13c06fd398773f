package org.foyer.crm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Numbers and codes for what files name by long keys: the same key always gives the same number. */
final class OfficialKeys {

    private static final int LONGEST = 24;
    private static final int DIGITS = 10;

    private OfficialKeys() {}

    /** The number of a unit: the key itself where it is short and no address, else a part of its SHA-256. */
    static String unit(String prefix, String key) {
        var plain = code(key).replace('_', '-');
        return prefix + "-" + (key.length() <= LONGEST && !plain.isEmpty() && !key.contains("://") ? plain : hash(key));
    }

    /** The number of a person: a part of the SHA-256 of the key. */
    static String person(String prefix, String key) {
        return prefix + "-" + hash(key);
    }

    /** Capital letters, figures and underscores for a word. */
    static String code(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }

    private static String hash(String key) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
