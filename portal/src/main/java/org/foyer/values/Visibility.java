package org.foyer.values;

/** Who may see a field of a member, from the narrowest circle to the widest; the member and the administration always may. */
public enum Visibility {
    NOBODY,
    OFFICIALS,
    MEMBERS,
    EVERYONE;

    /** Whether a viewer of the given circle may see a field that is shown to this circle. */
    public boolean includes(Visibility viewer) {
        return viewer != NOBODY && viewer.ordinal() <= ordinal();
    }
}
