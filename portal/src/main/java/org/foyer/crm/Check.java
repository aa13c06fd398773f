package org.foyer.crm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is looked at before anything is taken. A check is one SQL file below {@code import/check}, over all rows at once; its
 * name is the reason code, whose sentence is {@code crm.reason.<code>}.
 */
enum Check {
    COLUMN_COUNT(Stage.ROW, "marked-row"),
    CONTROL_CHARACTER(Stage.ROW, "marked-row"),
    MOJIBAKE(Stage.ROW),
    LEFT_OUT(Stage.ROW),
    NO_NUMBER(Stage.ROW),
    NO_NAME(Stage.ROW),
    UNREADABLE_DATE(Stage.ROW, "marked-row"),
    UNKNOWN_KIND(Stage.ROW, "marked-row"),
    UNKNOWN_CATEGORY(Stage.ROW, "marked-row"),
    UNKNOWN_UNIT(Stage.ROW),
    NO_ENTRY_DATE(Stage.ROW),
    EXIT_BEFORE_ENTRY(Stage.ROW),
    EXIT_ON_ENTRY(Stage.ROW),
    BIRTH_DATE_IN_FUTURE(Stage.ROW),
    NUMBER_TWICE(Stage.GROUP),
    FORMER_NUMBER(Stage.GROUP),
    MEMBERSHIP_TWICE(Stage.GROUP),
    MEMBERSHIP_OVERLAP(Stage.MEMBERSHIP),
    MEMBERSHIP_HELD(Stage.MEMBERSHIP),
    CORRECTION_APPLIED(Stage.MEMBER, "marked-member"),
    UNKNOWN_VALUE(Stage.MEMBER, "marked-member"),
    EMAIL_MALFORMED(Stage.MEMBER, "marked-member"),
    MOBILE_MALFORMED(Stage.MEMBER, "marked-member"),
    PHONE_MALFORMED(Stage.MEMBER, "marked-member"),
    UNKNOWN_OFFICE(Stage.MEMBER, "marked-member"),
    OFFICE_UNREADABLE(Stage.MEMBER, "marked-member"),
    OFFICE_UNIT_UNKNOWN(Stage.MEMBER),
    OFFICE_END_BEFORE_START(Stage.MEMBER),
    ADDRESS_INCOMPLETE(Stage.MEMBER),
    POSTCODE_MALFORMED(Stage.MEMBER),
    NO_EMAIL(Stage.MEMBER),
    CATEGORY_AGE(Stage.MEMBER),
    FORMULA(Stage.MEMBER),
    EMAIL_TAKEN(Stage.MEMBER),
    PORTAL_EDIT_OVERWRITTEN(Stage.MEMBER);

    /** When a check runs and what it stops. */
    enum Stage {
        /** One row by itself; it stays out. */
        ROW(true),
        /** Rows that do not fit each other, among those that are fine by themselves; they stay out. */
        GROUP(true),
        /** A membership that does not fit what is here already; it stays out, the member comes in. */
        MEMBERSHIP(true),
        /** A part of a member; it stays out, the member comes in. */
        MEMBER(false);

        private final boolean refuses;

        Stage(boolean refuses) {
            this.refuses = refuses;
        }

        String severity() {
            return refuses ? "ERROR" : "WARNING";
        }
    }

    private final Stage stage;
    private final String file;

    Check(Stage stage) {
        this.stage = stage;
        this.file = code();
    }

    Check(Stage stage, String file) {
        this.stage = stage;
        this.file = file;
    }

    static List<Check> of(Stage stage) {
        return Arrays.stream(values()).filter(check -> check.stage == stage).toList();
    }

    final String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Stage stage() {
        return stage;
    }

    String sql() {
        return SqlFiles.read("check/" + file);
    }
}
