package org.foyer.form;

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
    CONSENT
}
