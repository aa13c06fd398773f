package org.foyer.crm;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

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
        return DigestUtils.sha256Hex(key).substring(0, DIGITS);
    }
}
