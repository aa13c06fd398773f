package org.foyer.member;

/** What a member agrees to. */
public enum Preference {
    NEWSLETTER,
    DIGITAL_INVOICE,
    SURVEYS,
    FUNDRAISING
}
