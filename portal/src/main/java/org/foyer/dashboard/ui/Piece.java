package org.foyer.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A piece of the start page that a person may move and hide.
 *
 * @param id by which its place is remembered
 * @param order where the editors put it, from low to high
 * @param icon of the house style
 * @param title in the language of the reader
 * @param drawing makes what is shown; asked only where it is
 */
record Piece(String id, long order, Part part, String icon, String title, Supplier<Component> drawing) {

    /** The parts of the start page, in their order. */
    enum Part {
        /** Tiles with one live fact each. */
        TILES,
        /** What waits for one. */
        STEPS,
        /** Articles. */
        NEWS;

        /** The key of its heading. */
        String key() {
            return "dashboard.part." + name().toLowerCase(Locale.ROOT);
        }
    }
}
