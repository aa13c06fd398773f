package org.foyer.crm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.values.Texts;

/**
 * A row, or a part of it, that an import did not take.
 *
 * @param row the line of the file on which the row begins
 * @param refused whether the whole row stayed out; otherwise only what the reason names
 * @param code the last part of the key {@code crm.reason.<code>}
 * @param original the row as it stood in the file, by heading
 */
public record QuarantineEntry(
        long id, int row, boolean refused, String code, List<String> arguments, Map<String, String> original) {

    /** The reason in the reader's language. */
    public String reason(Locale locale, Texts texts) {
        return new QuarantineReason(code, refused, arguments).in(locale, texts);
    }
}
