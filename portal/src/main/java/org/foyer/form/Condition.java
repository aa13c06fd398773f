package org.foyer.form;

import java.util.Arrays;
import java.util.Optional;

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
        LESS_THAN;

        static Optional<Test> named(String word) {
            String plain = word.strip().replace('-', '_');
            return Arrays.stream(values())
                    .filter(test -> test.name().equalsIgnoreCase(plain))
                    .findFirst();
        }

        boolean compares() {
            return this != FILLED && this != NOT_FILLED;
        }

        boolean measures() {
            return this == MORE_THAN || this == LESS_THAN;
        }
    }
}
