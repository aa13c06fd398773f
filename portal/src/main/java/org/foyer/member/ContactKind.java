package org.foyer.member;

/** What a contact point is. */
public enum ContactKind {
    EMAIL,
    MOBILE,
    PHONE
}
