package org.foyer.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The way to a page that the reader may see.
 *
 * @param address below the first page, such as {@code huts/winter}; empty for the first page itself
 * @param icon of the house style
 * @param title in the language of the reader, or in the one it was written in
 * @param language code of the language that the title is in
 * @param lead what the page is about; empty where it says nothing
 * @param date of the piece of news; empty for other pages
 */
public record PageLink(
        String address, String icon, String title, String language, String lead, Optional<LocalDate> date) {

    /** Its address within the portal, without a leading slash. */
    public String route() {
        return address.isEmpty() ? ContentPages.ROUTE : ContentPages.ROUTE + "/" + address;
    }
}
