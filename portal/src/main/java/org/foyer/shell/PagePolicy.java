package org.foyer.shell;

/** What a browser may do on a page of Vaadin. */
public interface PagePolicy {

    String HEADER = "Content-Security-Policy";

    /** A word that nobody guesses, for the scripts of one page. */
    String nonce();

    /** The policy of a page whose scripts carry the nonce. */
    String ofViews(String nonce);
}
