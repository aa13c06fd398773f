package org.foyer.form;

import java.util.Arrays;
import java.util.Optional;

/** What a field of a form takes. */
public enum FieldKind {
    TEXT,
    TEXTAREA,
    EMAIL,
    PHONE,
    NUMBER,
    DATE,
    /** One of the options. */
    CHOICE,
    /** Any of the options. */
    SEVERAL,
    YESNO,
    FILE,
    /** Something that the portal knows of a member, such as the address. */
    OWN,
    /** A sentence that one agrees to. */
    CONSENT;

    static Optional<FieldKind> named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    boolean isChosen() {
        return this == CHOICE || this == SEVERAL;
    }

    boolean isYesOrNo() {
        return this == YESNO || this == CONSENT;
    }
}
