package org.foyer.values;

/** What is chosen one by one when two entries of a person become one. All else is united. */
public enum MergePart {
    FIRST_NAME,
    LAST_NAME,
    BIRTH_DATE,
    GENDER,
    LANGUAGE,
    HONOURS,
    DECEASED,
    HOUSEHOLD,
    /** Which e-mail is the main one; the other stays as a further one. */
    EMAIL,
    MOBILE,
    PHONE,
    /** Which address holds from now on; the other stays as a former one. */
    ADDRESS,
    PHOTO,
    /** Which sign-in account stays. */
    ACCOUNT,
    NEWSLETTER,
    DIGITAL_INVOICE,
    SURVEYS,
    FUNDRAISING
}
