package org.foyer.listing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;
import org.foyer.member.ListField;

/**
 * One thing that a member of the list has to fulfil. A field that the reader may not see, or the member hides, counts as empty.
 *
 * @param value what to compare with: text as typed, a date as 2026-12-31; nothing for tests that need none
 */
public record Condition(ListField field, Test test, String value) {

    private static final Set<ListField> DATES =
            EnumSet.of(ListField.MEMBER_SINCE, ListField.DUES_PAID_UNTIL, ListField.BIRTH_DATE);

    /** How a field is compared. */
    public enum Test {
        CONTAINS,
        BEGINS,
        IS,
        IS_NOT,
        BEFORE,
        FROM,
        EMPTY,
        FILLED;

        /** Whether it compares with a value. */
        public boolean takesValue() {
            return this != EMPTY && this != FILLED;
        }
    }

    /** Whether the field holds a day. */
    public static boolean isDate(ListField field) {
        return DATES.contains(field);
    }

    /** The tests that make sense for a field. */
    public static Set<Test> testsOf(ListField field) {
        if (isDate(field)) {
            return EnumSet.of(Test.IS, Test.BEFORE, Test.FROM, Test.EMPTY, Test.FILLED);
        }
        return switch (field) {
            case KIND, LANGUAGE, COUNTRY -> EnumSet.of(Test.IS, Test.IS_NOT, Test.EMPTY, Test.FILLED);
            default -> EnumSet.of(Test.CONTAINS, Test.BEGINS, Test.IS, Test.IS_NOT, Test.EMPTY, Test.FILLED);
        };
    }

    /** Whether it says something; what is half typed does not narrow a list. */
    public boolean isWhole() {
        if (!testsOf(field).contains(test)) {
            return false;
        }
        if (!test.takesValue()) {
            return true;
        }
        return isDate(field) ? isDay(value) : !value.isBlank();
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
