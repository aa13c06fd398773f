package org.foyer.widgets;

import org.jspecify.annotations.Nullable;

/**
 * A tile of the start page.
 *
 * @param order from low to high
 * @param icon of the house style
 * @param route address within the portal
 * @param name in the language of the reader
 * @param fact how things stand just now, in a few words of the reader's language
 * @param light shows the fact with the shape of a state; null shows the words alone
 */
public record StartTile(
        int order,
        String icon,
        String route,
        String name,
        String fact,
        @Nullable LightState light) {

    public StartTile(int order, String icon, String route, String name, String fact) {
        this(order, icon, route, name, fact, null);
    }
}
