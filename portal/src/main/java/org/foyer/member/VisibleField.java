package org.foyer.member;

import org.foyer.values.Visibility;

/** A field of a member, beside the contact points, that has a visibility of its own. */
public enum VisibleField {
    PHOTO,
    ADDRESS,
    BIRTH_DATE,
    LANGUAGE,
    MEMBERSHIPS;

    /** Who sees the field of a member who has not chosen. */
    public static final Visibility UNCHOSEN = Visibility.OFFICIALS;
}
