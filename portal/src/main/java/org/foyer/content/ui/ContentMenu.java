package org.foyer.content.ui;

import java.util.List;
import java.util.Locale;
import org.foyer.content.ContentPages;
import org.foyer.content.MenuPage;
import org.foyer.widgets.MenuContributor;
import org.foyer.widgets.MenuEntry;
import org.foyer.widgets.MenuLink;
import org.springframework.stereotype.Component;

/** The pages that editors put into the menu, for those who may see them. */
@Component
class ContentMenu implements MenuContributor {

    private final ContentPages pages;

    ContentMenu(ContentPages pages) {
        this.pages = pages;
    }

    @Override
    public List<MenuLink> links(Locale reader) {
        return pages.menu(reader).stream().map(ContentMenu::link).toList();
    }

    private static MenuLink link(MenuPage page) {
        var section = switch (page.part()) {
            case MEMBER -> MenuEntry.Section.MEMBER;
            case OFFICE -> MenuEntry.Section.OFFICE;
        };
        var link = page.link();
        return new MenuLink(section, link.icon(), link.route(), link.title(), link.language());
    }
}
