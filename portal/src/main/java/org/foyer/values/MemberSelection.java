package org.foyer.values;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Selections of members that the signed-in person keeps, for rooms that work on with them. */
public interface MemberSelection {

    /** A selection by the name that the person gave it. */
    record Kept(UUID id, String name) {}

    /** The person's own selections; empty where their office lets them see no members. */
    List<Kept> mine();

    /**
     * Who is in one of the person's own selections now, as far as their office lets them see.
     *
     * @throws java.util.NoSuchElementException when it is not theirs or there is none
     */
    List<MemberId> membersOf(UUID selection, Locale language);
}
