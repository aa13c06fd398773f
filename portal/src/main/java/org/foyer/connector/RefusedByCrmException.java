package org.foyer.connector;

import java.util.Set;

/** The system understood a request and said no. Its words may hold personal data, so they are not the message. */
final class RefusedByCrmException extends RuntimeException {

    private final RefusalCode code;
    private final String words;
    private final Set<CrmField> fields;

    RefusedByCrmException(RefusalCode code, String words) {
        this(code, words, Set.of());
    }

    /** With the fields that were refused, where the system names them. */
    RefusedByCrmException(RefusalCode code, String words, Set<CrmField> fields) {
        super("refused: " + code);
        this.code = code;
        this.words = words;
        this.fields = Set.copyOf(fields);
    }

    RefusalCode code() {
        return code;
    }

    String words() {
        return words;
    }

    Set<CrmField> fields() {
        return fields;
    }
}
