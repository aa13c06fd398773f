package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A tile of the start page.
 *
 * @param id the same on every day and in every language: by it a person keeps the tile in its place, and editors put one of theirs
 *     in its stead
 * @param order from low to high
 * @param icon of the house style
 * @param route address within the portal
 * @param name in the language of the reader
 * @param fact how things stand just now, in a few words of the reader's language
 * @param longFact the same without its name, for a tile that editors gave another one
 * @param light shows the fact with the shape of a state; null shows the words alone
 * @param large draws the tile over two columns, from its name and address; null shows icon, name and fact
 */
public record StartTile(
        String id,
        int order,
        String icon,
        String route,
        String name,
        String fact,
        String longFact,
        @Nullable LightState light,
        @Nullable Function<StartTile, Component> large) {

    public StartTile(String id, int order, String icon, String route, String name, String fact) {
        this(id, order, icon, route, name, fact, fact, null, null);
    }

    /** The same with its fact beside the shape of a state. */
    public StartTile lit(LightState state) {
        return new StartTile(id, order, icon, route, name, fact, longFact, state, large);
    }

    /** The same drawn over two columns. */
    public StartTile drawn(Function<StartTile, Component> drawing) {
        return new StartTile(id, order, icon, route, name, fact, longFact, light, drawing);
    }

    /** The same with other words for when it does not say its own name. */
    public StartTile underAnotherName(String words) {
        return new StartTile(id, order, icon, route, name, fact, words, light, large);
    }

    /** The same under a name that editors gave it. */
    public StartTile renamed(String other) {
        return new StartTile(id, order, icon, route, other, longFact, longFact, light, large);
    }
}
