package org.foyer.shell.ui;

/** A part of the frame that tells where one is. */
interface Navigation {

    /**
     * Shows what is open now, and marks what leads to the page.
     *
     * @param path of the page that was opened, without a leading slash
     */
    void arrive(String path);
}
