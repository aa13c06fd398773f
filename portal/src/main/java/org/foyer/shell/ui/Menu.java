package org.foyer.shell.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foyer.widgets.MenuContributor;
import org.foyer.widgets.MenuEntry;
import org.foyer.widgets.MenuEntry.Section;
import org.foyer.widgets.MenuLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The entries that the rooms contribute, as the signed-in person may see them. */
@Component
class Menu {

    private static final int PLACES_IN_BAR = 4;
    private static final MenuEntry START =
            MenuEntry.forMembers(0, "home", "shell.start.menu", "").inBar(0, "shell.start.menu");

    private final ObjectProvider<MenuEntry> contributed;
    private final ObjectProvider<MenuContributor> rooms;

    Menu(ObjectProvider<MenuEntry> contributed, ObjectProvider<MenuContributor> rooms) {
        this.contributed = contributed;
        this.rooms = rooms;
    }

    /** What comes and goes in the menu, as it is open to the reader now. */
    List<MenuLink> links(Locale reader) {
        return rooms.stream().flatMap(room -> room.links(reader).stream()).toList();
    }

    /** The entries of a section in their order. */
    List<MenuEntry> of(Section section) {
        return shown(entry -> entry.section() == section)
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    /** The entries of the bottom bar of a phone. */
    List<MenuEntry> ofBar() {
        return shown(entry -> entry.bar().isPresent())
                .sorted(Comparator.comparingInt(entry -> entry.bar().orElse(0)))
                .limit(PLACES_IN_BAR)
                .toList();
    }

    /** What a phone finds under "more": all that is not in the bar. */
    List<MenuEntry> beyondBar(Section section) {
        var bar = ofBar();
        return of(section).stream().filter(entry -> !bar.contains(entry)).toList();
    }

    private Stream<MenuEntry> shown(Predicate<MenuEntry> wanted) {
        return Stream.concat(Stream.of(START), contributed.stream())
                .filter(wanted)
                .filter(entry -> entry.shown().getAsBoolean());
    }
}
