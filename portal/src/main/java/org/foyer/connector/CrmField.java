package org.foyer.connector;

import java.util.Set;

/** A field of a member, in our words. What it is called in a system, its client knows. */
public record CrmField(String name) {

    public static final CrmField FIRST_NAME = new CrmField("first_name");
    public static final CrmField LAST_NAME = new CrmField("last_name");
    public static final CrmField NICKNAME = new CrmField("nickname");
    /** FEMALE, MALE or OTHER. */
    public static final CrmField GENDER = new CrmField("gender");
    /** As in ISO 8601: 1985-04-30. */
    public static final CrmField BIRTH_DATE = new CrmField("birth_date");
    /** Two letters of ISO 639. */
    public static final CrmField LANGUAGE = new CrmField("language");

    public static final CrmField EMAIL = new CrmField("email");
    public static final CrmField MOBILE = new CrmField("mobile");
    public static final CrmField PHONE = new CrmField("phone");

    public static final CrmField ADDRESS_ADDITION = new CrmField("address_addition");
    public static final CrmField STREET = new CrmField("street");
    public static final CrmField HOUSE_NUMBER = new CrmField("house_number");
    public static final CrmField POST_BOX = new CrmField("post_box");
    public static final CrmField POSTCODE = new CrmField("postcode");
    public static final CrmField TOWN = new CrmField("town");
    /** Two letters of ISO 3166. */
    public static final CrmField COUNTRY = new CrmField("country");

    /** All fields but the association's own. */
    static final Set<CrmField> STANDARD = Set.of(
            FIRST_NAME,
            LAST_NAME,
            NICKNAME,
            GENDER,
            BIRTH_DATE,
            LANGUAGE,
            EMAIL,
            MOBILE,
            PHONE,
            ADDRESS_ADDITION,
            STREET,
            HOUSE_NUMBER,
            POST_BOX,
            POSTCODE,
            TOWN,
            COUNTRY);

    private static final String CUSTOM = "custom.";

    /** A field of the association's own, by the name that the configuration gives it. */
    public static CrmField custom(String name) {
        return new CrmField(CUSTOM + name);
    }

    public boolean isCustom() {
        return name.startsWith(CUSTOM);
    }

    /** The name that the configuration gives to a field of the association's own. */
    public String customName() {
        return name.substring(CUSTOM.length());
    }

    @Override
    public String toString() {
        return name;
    }
}
