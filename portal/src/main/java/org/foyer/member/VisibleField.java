package org.foyer.member;

/** A field of a member, beside the contact points, that has a visibility of its own. */
public enum VisibleField {
    PHOTO,
    ADDRESS,
    BIRTH_DATE,
    LANGUAGE,
    MEMBERSHIPS
}
