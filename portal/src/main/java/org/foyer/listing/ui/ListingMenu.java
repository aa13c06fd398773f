package org.foyer.listing.ui;

import org.foyer.listing.Listing;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the members of one's units, for those whose office reaches some. */
@Configuration(proxyBeanMethods = false)
class ListingMenu {

    @Bean
    MenuEntry memberListingEntry(Listing listing) {
        return MenuEntry.forOffices(19, "users", "listing.menu", MemberListView.ROUTE, listing::isOpen);
    }
}
