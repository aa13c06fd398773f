package org.foyer.directory;

import java.time.LocalDate;
import java.util.List;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A unit with the people who hold its offices, in the language of the reader.
 *
 * @param line the units above, the top first
 * @param holders in the order of the offices
 * @param vacancies offices that somebody held in the last years and nobody holds now
 * @param below the units right below
 */
public record Body(Link self, List<Link> line, List<Holder> holders, List<Vacancy> vacancies, List<Link> below) {

    /**
     * A unit to be led to.
     *
     * @param kind as in the unit's data: NATIONAL … HUT
     * @param people how many hold an office there
     */
    public record Link(String number, String name, String kind, int people) {}

    /** @param until the last day of the office, null where none is set */
    public record Holder(
            MemberId id,
            String firstName,
            String lastName,
            boolean photo,
            String office,
            @Nullable LocalDate until) {}

    /** @param since the day after the last holder's last one */
    public record Vacancy(String office, LocalDate since) {}
}
