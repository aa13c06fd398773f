package org.foyer.listing;

/** What another room lets an official do with the members that a list shows, saved or not; a bean of that room. */
public interface ListingAction {

    /** Whether the signed-in person may. */
    boolean isOpen();

    /** Icon of the house style. */
    String icon();

    /** Key of the words on the button. */
    String label();

    /**
     * Takes over what is shown.
     *
     * @return where it goes on, within the portal
     */
    String begin(Layout shown);
}
