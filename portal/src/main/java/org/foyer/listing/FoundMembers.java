package org.foyer.listing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.foyer.values.MemberId;

/**
 * Who was found, in their order. Only the keys are held, 16 bytes or so a member; what is shown of somebody is read, and decided,
 * when it is shown. So rows do not jump while one scrolls, and the hundred-thousandth is as near as the first.
 */
public final class FoundMembers {

    private final Listing listing;
    private final UUID[] ids;
    private final Layout layout;
    private final Locale language;
    private final Set<MemberId> noted = new HashSet<>();

    FoundMembers(Listing listing, UUID[] ids, Layout layout, Locale language) {
        this.listing = listing;
        this.ids = ids;
        this.layout = layout;
        this.language = language;
    }

    public int count() {
        return ids.length;
    }

    /** The columns, order and filter as they were applied: without fields that the reader may not see. */
    public Layout layout() {
        return layout;
    }

    /** The rows from one position on; fewer when somebody has gone out of reach since. */
    public List<Row> rows(int offset, int limit) {
        return listing.read(this, part(offset, limit));
    }

    UUID[] part(int offset, int limit) {
        int from = Math.min(offset, ids.length);
        return Arrays.copyOfRange(ids, from, Math.min(from + limit, ids.length));
    }

    /** Everybody, in order, for rooms that work on from here. */
    public List<MemberId> members() {
        return Arrays.stream(ids).map(MemberId::new).toList();
    }

    UUID[] ids() {
        return ids.clone();
    }

    Locale language() {
        return language;
    }

    boolean isFirstLookAt(MemberId member) {
        return noted.add(member);
    }
}
