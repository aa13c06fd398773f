package org.foyer.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a piece of content is meant for: those who meet at least one of the lines. Without a line it is meant for nobody.
 *
 * @param lines each describes a kind of person
 */
public record Audience(List<Line> lines) {

    /** Meant for nobody. */
    public static final Audience NOBODY = new Audience(List.of());

    public Audience {
        lines = List.copyOf(lines);
    }

    /** Whether it is meant for somebody who stands like this. */
    public boolean includes(Standing standing) {
        return lines.stream().anyMatch(line -> line.fits(standing));
    }

    /** Whether nobody at all is meant, as when an editor forgot to say. */
    public boolean isNobody() {
        return lines.isEmpty();
    }

    /** Who is meant at large, before a line narrows it. */
    public enum Who {
        /** Visitors who are not signed in as well. */
        EVERYONE,
        /** Whoever belongs to the association today. */
        MEMBERS,
        /** Whoever holds an office today. */
        OFFICIALS
    }

    /**
     * One kind of person; all that is said must be met, and what is said about an office by one and the same office.
     *
     * @param category code of a membership category
     * @param unit number of a unit; it counts with everything below. With an office, the office must be held there
     * @param office code of an office type
     * @param level kind of unit that an office is held in: {@code NATIONAL}, {@code REGION}, {@code SECTION}, {@code LOCAL_GROUP}
     * @param group number of a committee, board or group that one belongs to itself
     * @param language code of a language one reads
     */
    public record Line(
            Who who,
            @Nullable String category,
            @Nullable String unit,
            @Nullable String office,
            @Nullable String level,
            @Nullable String group,
            @Nullable String language) {

        /** All of these, without anything narrower. */
        public static Line of(Who who) {
            return new Line(who, null, null, null, null, null, null);
        }

        boolean fits(Standing standing) {
            return isMeant(standing)
                    && (language == null || language.equals(standing.language()))
                    && (category == null || standing.categories().contains(category))
                    && (group == null || standing.groups().contains(group))
                    && (asksForOffice()
                            ? standing.offices().stream().anyMatch(this::fits)
                            : unit == null || standing.units().contains(unit));
        }

        private boolean isMeant(Standing standing) {
            return switch (who) {
                case EVERYONE -> true;
                case MEMBERS -> standing.member();
                case OFFICIALS -> !standing.offices().isEmpty();
            };
        }

        private boolean asksForOffice() {
            return who == Who.OFFICIALS || office != null || level != null;
        }

        private boolean fits(Standing.HeldOffice held) {
            return (office == null || office.equals(held.type()))
                    && (level == null || level.equals(held.level()))
                    && (unit == null || held.units().contains(unit));
        }

        /** The parts of a line that name something the association must know, for a check by the portal. */
        public Set<Part> parts() {
            var parts = new LinkedHashSet<Part>();
            add(parts, Kind.CATEGORY, category);
            add(parts, Kind.UNIT, unit);
            add(parts, Kind.OFFICE, office);
            add(parts, Kind.LEVEL, level);
            add(parts, Kind.UNIT, group);
            add(parts, Kind.LANGUAGE, language);
            return parts;
        }

        private static void add(Set<Part> parts, Kind kind, @Nullable String value) {
            if (value != null) {
                parts.add(new Part(kind, value));
            }
        }
    }

    /** What a part of a line names. */
    public enum Kind {
        CATEGORY,
        UNIT,
        OFFICE,
        LEVEL,
        LANGUAGE
    }

    /** A name in a line. */
    public record Part(Kind kind, String value) {}
}
