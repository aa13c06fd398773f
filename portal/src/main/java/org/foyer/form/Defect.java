package org.foyer.form;

/**
 * Something that an editor should mend in a form.
 *
 * @param problem what is wrong
 * @param field name of the field, page or property where it is
 * @param detail the words that are wrong; may be empty
 */
public record Defect(Problem problem, String field, String detail) {

    /** What can be wrong with a form. */
    public enum Problem {
        NO_FIELDS,
        UNKNOWN_KIND,
        NAME_MISSING,
        NAME_TWICE,
        LABEL_MISSING,
        NO_OPTIONS,
        OPTION_TWICE,
        UNKNOWN_OWN_DATA,
        BROKEN_PATTERN,
        BROKEN_BOUND,
        BROKEN_CONDITION,
        UNKNOWN_FIELD,
        CONDITIONS_IN_A_CIRCLE,
        UNKNOWN_OFFICE,
        UNKNOWN_UNIT,
        NO_RECIPIENT
    }
}
