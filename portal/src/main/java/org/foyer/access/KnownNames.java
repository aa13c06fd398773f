package org.foyer.access;

import java.util.List;
import java.util.Optional;
import org.foyer.values.LocalName;

/**
 * What the association has, by the codes and numbers that an {@link Audience} names it with; the room that keeps members, units and
 * offices implements it.
 */
public interface KnownNames {

    /** The units of today, from the top down. */
    List<Unit> units();

    /** The office types, in their order. */
    List<Named> offices();

    /** The membership categories, in their order. */
    List<Named> categories();

    /** The unit of today with this number. */
    default Optional<Unit> unit(String number) {
        return units().stream().filter(unit -> unit.number().equals(number)).findFirst();
    }

    /** A thing with a code. */
    record Named(String code, LocalName name) {}

    /**
     * A unit.
     *
     * @param kind such as {@code SECTION} or {@code BOARD}
     * @param level kind of the nearest unit from it upwards that is no board, committee, group or hut
     * @param withAbove its number and those of all units above it
     */
    record Unit(String number, LocalName name, String kind, String level, List<String> withAbove) {

        /** Whether it is a board, a committee, a group or a hut, which somebody belongs to itself. */
        public boolean isGroup() {
            return !kind.equals(level);
        }
    }
}
