package org.foyer.widgets;

/**
 * Something that was found, and that the reader may open.
 *
 * @param icon of the house style
 * @param fact what tells it from others of its name; empty for nothing
 * @param route address within the portal, without a leading slash
 */
public record SearchHit(String icon, String title, String fact, String route) {}
