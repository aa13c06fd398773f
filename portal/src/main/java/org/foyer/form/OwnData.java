package org.foyer.form;

import java.util.Arrays;
import java.util.Optional;

/** What a form may take over of what the portal knows of a member. */
public enum OwnData {
    FIRST_NAME(FieldKind.TEXT, true),
    LAST_NAME(FieldKind.TEXT, true),
    NAME(FieldKind.TEXT, true),
    EMAIL(FieldKind.EMAIL, false),
    PHONE(FieldKind.PHONE, false),
    ADDRESS(FieldKind.TEXTAREA, false),
    BIRTH_DATE(FieldKind.DATE, true),
    NUMBER(FieldKind.TEXT, true),
    SECTION(FieldKind.TEXT, true);

    private final FieldKind kind;
    private final boolean fixed;

    OwnData(FieldKind kind, boolean fixed) {
        this.kind = kind;
        this.fixed = fixed;
    }

    /** What is typed where the portal does not know it. */
    public FieldKind kind() {
        return kind;
    }

    /** Whether a form takes what the portal knows and nothing else; how one is reached may differ for once. */
    public boolean isFixed() {
        return fixed;
    }

    /** As editors name it, such as {@code birthDate}. */
    static Optional<OwnData> named(String word) {
        String plain = word.strip().replace("_", "");
        return Arrays.stream(values())
                .filter(own -> own.name().replace("_", "").equalsIgnoreCase(plain))
                .findFirst();
    }
}
