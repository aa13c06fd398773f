package org.foyer.widgets;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A way into a room, in the menu of the frame. A room contributes its entries as beans; the frame gathers them and shows each only
 * to those who may go there.
 *
 * @param section the group of the menu
 * @param order within the section, from low to high
 * @param icon of the house style
 * @param label key of its name
 * @param route address within the portal, without a leading slash
 * @param bar place in the bottom bar of a phone, which holds four; empty leaves it to "more"
 * @param shortLabel key of a name of at most 11 characters, for the bar
 * @param shown asked on every page, for the signed-in person
 * @param count how many things wait there; empty shows nothing
 */
public record MenuEntry(
        Section section,
        int order,
        String icon,
        String label,
        String route,
        OptionalInt bar,
        String shortLabel,
        BooleanSupplier shown,
        Supplier<OptionalLong> count) {

    /** The groups of the menu, in their order. */
    public enum Section {
        /** For every member. */
        MEMBER,
        /** What an office brings along. */
        OFFICE
    }

    /** An entry for every member. */
    public static MenuEntry forMembers(int order, String icon, String label, String route) {
        return new MenuEntry(
                Section.MEMBER, order, icon, label, route, OptionalInt.empty(), label, () -> true, OptionalLong::empty);
    }

    /** An entry for those whose office brings it along. */
    public static MenuEntry forOffices(int order, String icon, String label, String route, BooleanSupplier shown) {
        return new MenuEntry(
                Section.OFFICE, order, icon, label, route, OptionalInt.empty(), label, shown, OptionalLong::empty);
    }

    /** The same only for those to whom it is open. */
    public MenuEntry onlyIf(BooleanSupplier open) {
        return new MenuEntry(section, order, icon, label, route, bar, shortLabel, open, count);
    }

    /** The same in the bottom bar of a phone, at this place. */
    public MenuEntry inBar(int place, String shortLabelKey) {
        return new MenuEntry(section, order, icon, label, route, OptionalInt.of(place), shortLabelKey, shown, count);
    }

    /** The same with the number of things that wait there. */
    public MenuEntry counting(Supplier<OptionalLong> waiting) {
        return new MenuEntry(section, order, icon, label, route, bar, shortLabel, shown, waiting);
    }
}
