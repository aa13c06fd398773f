package org.foyer.crm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.values.Texts;

/** A row, or a part of it, that an import did not take. */
public final class QuarantineEntry {

    private final int row;
    private final boolean refused;
    private final String code;
    private final List<String> arguments;
    private final Map<String, String> original;

    QuarantineEntry(int row, boolean refused, String code, List<String> arguments, Map<String, String> original) {
        this.row = row;
        this.refused = refused;
        this.code = code;
        this.arguments = arguments;
        this.original = original;
    }

    /** The line of the file on which the row begins. */
    public int row() {
        return row;
    }

    /** Whether the whole row stayed out; otherwise only what the reason names. */
    public boolean refused() {
        return refused;
    }

    /** The last part of the key {@code crm.reason.<code>}. */
    public String code() {
        return code;
    }

    /** The reason in the reader's language. */
    public String reason(Locale locale, Texts texts) {
        return why().in(locale, texts);
    }

    QuarantineReason why() {
        return new QuarantineReason(code, refused, arguments);
    }

    /** The row by heading. {@link Quarantine#original} gives it out, with a receipt. */
    Map<String, String> original() {
        return original;
    }
}
