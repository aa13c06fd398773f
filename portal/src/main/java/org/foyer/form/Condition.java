package org.foyer.form;

/**
 * When a field or a page is shown.
 *
 * @param field name of the field that decides
 * @param value what it is compared with; empty where nothing is
 */
public record Condition(String field, Test test, String value) {

    /** How the other field is looked at. */
    public enum Test {
        IS,
        IS_NOT,
        FILLED,
        NOT_FILLED,
        MORE_THAN,
        LESS_THAN
    }
}
