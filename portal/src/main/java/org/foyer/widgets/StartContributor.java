package org.foyer.widgets;

import java.util.List;
import java.util.Locale;
import org.foyer.values.MemberId;

/** What a room shows a member on the start page: tiles with a live fact, and steps that wait for the member. A bean of the room. */
public interface StartContributor {

    /** The tiles of the room for this member; none when the room has nothing for them. */
    default List<StartTile> tiles(MemberId member, Locale locale) {
        return List.of();
    }

    /** What waits for this member now; none when all is done. */
    default List<NextStep> steps(MemberId member, Locale locale) {
        return List.of();
    }
}
