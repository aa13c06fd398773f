package org.foyer.widgets;

/**
 * A way to something that comes and goes, in the menu of the frame.
 *
 * @param section the group of the menu; it stands there after the entries of the rooms
 * @param icon of the house style
 * @param route address within the portal, without a leading slash
 * @param name as it is read
 * @param language code of the language that the name is in
 */
public record MenuLink(MenuEntry.Section section, String icon, String route, String name, String language) {}
