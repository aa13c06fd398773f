package org.foyer.dashboard;

import org.foyer.content.WebAddress;

/** A way to elsewhere on a tile, in the words of the editors. */
public record TileLink(String label, WebAddress way) {}
