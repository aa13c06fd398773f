package org.foyer.values;

import java.util.Set;

/**
 * Two entries of one person that become one.
 *
 * @param stays the entry that goes on under its number
 * @param goes the entry that is taken up in it
 * @param fromGoing what is taken from the entry that goes
 */
public record MemberMerge(MemberId stays, MemberId goes, Set<MergePart> fromGoing) {

    public MemberMerge {
        if (stays.equals(goes)) {
            throw new IllegalArgumentException("An entry cannot be joined with itself: " + stays);
        }
        fromGoing = Set.copyOf(fromGoing);
    }

    public boolean takes(MergePart part) {
        return fromGoing.contains(part);
    }
}
