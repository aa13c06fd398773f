package org.foyer.widgets;

import java.util.List;
import java.util.Locale;

/** What a room has in the menu besides its {@link MenuEntry entries}, which never change. A bean of the room. */
public interface MenuContributor {

    /** The ways that are open to the reader now, in their order; asked on every page, for visitors as well. */
    List<MenuLink> links(Locale reader);
}
