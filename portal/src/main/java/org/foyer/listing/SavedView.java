package org.foyer.listing;

import java.util.UUID;

/**
 * A way to show a list that somebody gave a name. Its address can be given to other officials, who see with it what their own
 * office allows.
 *
 * @param mine whether it belongs to the signed-in person
 */
public record SavedView(UUID id, String name, Layout layout, boolean mine) {}
