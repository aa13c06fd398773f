package org.foyer.member;

import java.util.Arrays;
import org.foyer.values.Visibility;

/** How somebody stands to a member whose data they look at. */
public enum Viewer {
    /** The member, a child's parent and the administration: they see everything. */
    INSIDER(Visibility.NOBODY),
    /** Holds an office that reaches the member. */
    OFFICIAL(Visibility.OFFICIALS),
    /** Is a member of the association. */
    MEMBER(Visibility.MEMBERS),
    /** Anybody at all. */
    PUBLIC(Visibility.EVERYONE);

    private final Visibility circle;

    Viewer(Visibility circle) {
        this.circle = circle;
    }

    /** Whether this viewer sees a field that is shown to the circle. */
    public boolean sees(Visibility shownTo) {
        return this == INSIDER || shownTo.includes(circle);
    }

    /** The names of the visibilities that this viewer sees, for a query. */
    String[] circles() {
        return Arrays.stream(Visibility.values())
                .filter(this::sees)
                .map(Visibility::name)
                .toArray(String[]::new);
    }
}
