package org.foyer.listing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.values.MemberSelection;
import org.springframework.stereotype.Component;

/** Saved views, for rooms that work on with the members in them. */
@Component
class ViewSelection implements MemberSelection {

    private final Listing listing;

    ViewSelection(Listing listing) {
        this.listing = listing;
    }

    @Override
    public List<Kept> mine() {
        return listing.isOpen()
                ? listing.myViews().stream()
                        .map(view -> new Kept(view.id(), view.name()))
                        .toList()
                : List.of();
    }

    @Override
    public List<MemberId> membersOf(UUID selection, Locale language) {
        var view = listing.view(selection).filter(SavedView::mine).orElseThrow();
        return listing.find(view.layout(), language).members();
    }
}
