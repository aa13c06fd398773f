package org.foyer.content;

/** A page in the menu. */
public record MenuPage(Part part, PageLink link) {

    /** The parts of the menu. */
    public enum Part {
        /** For whoever belongs to the association. */
        MEMBER,
        /** What goes with an office. */
        OFFICE
    }
}
