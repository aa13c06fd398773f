package org.foyer.dashboard;

/**
 * A way to elsewhere on a tile.
 *
 * @param address within the portal, without a leading slash, or a whole one
 * @param outside whether it leads out of the portal
 */
public record TileLink(String label, String address, boolean outside) {}
