package org.foyer.crm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a column of a member export can be. The order is that of the staging table {@code import_row}. */
enum MemberField {
    NUMBER(Kind.TEXT),
    LAST_NAME(Kind.TEXT),
    FIRST_NAME(Kind.TEXT),
    BIRTH_DATE(Kind.DATE),
    GENDER(Kind.CODE, "gender", "unknown-value"),
    LANGUAGE(Kind.CODE, "language", "unknown-value"),
    HONOURS(Kind.TEXT),
    HOUSEHOLD(Kind.TEXT),
    HOUSEHOLD_MAIN(Kind.FLAG),
    NEWSLETTER(Kind.FLAG),
    DIGITAL_INVOICE(Kind.FLAG),
    SURVEYS(Kind.FLAG),
    FUNDRAISING(Kind.FLAG),
    ADDITION(Kind.TEXT),
    STREET(Kind.TEXT),
    HOUSE_NUMBER(Kind.TEXT),
    POST_BOX(Kind.TEXT),
    POSTCODE(Kind.TEXT),
    TOWN(Kind.TEXT),
    COUNTRY(Kind.COUNTRY),
    EMAIL(Kind.EMAIL),
    MOBILE(Kind.PHONE),
    PHONE(Kind.PHONE),
    DELIVERIES(Kind.DELIVERIES),
    UNIT(Kind.TEXT),
    KIND(Kind.CODE, "kind", "unknown-kind"),
    CATEGORY(Kind.CODE, "category", "unknown-category"),
    FROM_DATE(Kind.DATE),
    TO_DATE(Kind.DATE),
    REASON(Kind.TEXT),
    DUES_PAID_UNTIL(Kind.DATE),
    OFFICES(Kind.OFFICES);

    /** The beginning of the name of a field that holds the delivery of one magazine, as in {@code magazine.ALPEN}. */
    static final String MAGAZINE = "magazine.";

    /** Without these there is no member and no membership. */
    static final Set<MemberField> REQUIRED = Set.of(NUMBER, LAST_NAME, UNIT, CATEGORY, FROM_DATE);

    /** How the text of a field is read. */
    enum Kind {
        TEXT,
        DATE,
        FLAG,
        CODE,
        COUNTRY,
        EMAIL,
        PHONE,
        DELIVERIES,
        OFFICES
    }

    private final Kind kind;
    private final String group;
    private final String unknown;

    MemberField(Kind kind) {
        this(kind, kind == Kind.FLAG ? MemberMapping.YES_NO : "", "unknown-value");
    }

    MemberField(Kind kind, String group, String unknown) {
        this.kind = kind;
        this.group = group;
        this.unknown = unknown;
    }

    Kind kind() {
        return kind;
    }

    /** The group of value translations of the mapping that the field uses. */
    String group() {
        return group;
    }

    /** The code of the check for a value that the mapping does not translate. */
    String unknown() {
        return unknown;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MemberField> of(String name) {
        return Arrays.stream(values())
                .filter(field -> field != DELIVERIES && field.column().equals(name))
                .findFirst();
    }

    static Set<String> names() {
        return Arrays.stream(values())
                .filter(field -> field != DELIVERIES)
                .map(MemberField::column)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
