package org.foyer.form;

/** What a form is for. */
public enum FormKind {
    /** Something that an office is to do. */
    REQUEST,
    /** A message to an office. */
    CONTACT,
    /** Coming to an event. */
    EVENT
}
