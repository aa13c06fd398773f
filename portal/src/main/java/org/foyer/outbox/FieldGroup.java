package org.foyer.outbox;

/**
 * Fields that are decided together when both sides changed them. Who they are is a matter of documents, so the office is
 * asked; how to reach them and what they agreed to, members know best.
 */
public enum FieldGroup {
    NAME(ConflictPolicy.ASK),
    BIRTH_DATE(ConflictPolicy.ASK),
    GENDER(ConflictPolicy.MEMBER),
    LANGUAGE(ConflictPolicy.MEMBER),
    EMAIL(ConflictPolicy.MEMBER),
    PHONE(ConflictPolicy.MEMBER),
    ADDRESS(ConflictPolicy.ASK),
    CHOICES(ConflictPolicy.MEMBER);

    private final ConflictPolicy usual;

    FieldGroup(ConflictPolicy usual) {
        this.usual = usual;
    }

    ConflictPolicy usual() {
        return usual;
    }

    /** Whether it says how to reach somebody, or when they were born or what they speak. */
    static boolean isContact(String field) {
        return switch (of(field)) {
            case BIRTH_DATE, LANGUAGE, EMAIL, PHONE, ADDRESS -> true;
            case NAME, GENDER, CHOICES -> false;
        };
    }

    static FieldGroup of(String field) {
        return switch (field) {
            case "first_name", "last_name" -> NAME;
            case "birth_date" -> BIRTH_DATE;
            case "gender" -> GENDER;
            case "language" -> LANGUAGE;
            case "email" -> EMAIL;
            case "mobile", "phone" -> PHONE;
            case "address_addition", "street", "house_number", "post_box", "postcode", "town", "country" -> ADDRESS;
            default -> CHOICES;
        };
    }
}
