package org.foyer.content;

/** The kinds of content, each with an endpoint of its own in the content management system. */
public enum Shelf {
    PAGES("foyer-content:pages/page"),
    TILES("foyer:tile"),
    FORMS("foyer:form"),
    NOTICES("foyer:notice"),
    STYLE("foyer:style");

    private final String type;

    Shelf(String type) {
        this.type = type;
    }

    /** The type of its nodes in the content management system; of pages their template. */
    String type() {
        return type;
    }
}
