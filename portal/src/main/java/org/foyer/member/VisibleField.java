package org.foyer.member;

import org.foyer.values.Visibility;

/** A field of a member, beside the contact points, that has a visibility of its own. */
public enum VisibleField {
    PHOTO,
    ADDRESS,
    BIRTH_DATE,
    LANGUAGE,
    MEMBERSHIPS,
    /** Being found in the directory without an office. */
    DIRECTORY,
    /** Being called for call lists: seen by nobody means "do not call". */
    CALLS;

    /** Who sees a field of a member who has not chosen; being found is chosen, or not at all. */
    public static final Visibility UNCHOSEN = Visibility.OFFICIALS;

    Visibility unchosen() {
        return this == DIRECTORY ? Visibility.NOBODY : UNCHOSEN;
    }
}
