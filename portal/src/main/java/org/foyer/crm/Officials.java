package org.foyer.crm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People in public office as a file tells of them, whatever its format. Keys are those of the file.
 *
 * @param undated how many memberships were left out because the file does not say when they began
 */
record Officials(List<Body> bodies, List<Person> people, List<Held> offices, int undated) {

    Officials {
        bodies = List.copyOf(bodies);
        people = List.copyOf(people);
        offices = List.copyOf(offices);
    }

    /**
     * A parliament, a group in it, a committee, a constituency.
     *
     * @param kind of unit
     * @param names by language
     * @param parent key of the body above, null for none in the file
     */
    record Body(
            String key,
            String kind,
            Map<String, String> names,
            @Nullable String parent) {}

    /**
     * Somebody in office.
     *
     * @param language of correspondence, null where the file does not say
     * @param gender FEMALE, MALE or OTHER, null where the file does not say
     */
    record Person(
            String key,
            String firstName,
            String lastName,
            @Nullable LocalDate birthDate,
            @Nullable String gender,
            @Nullable String language) {}

    /**
     * A membership in a body.
     *
     * @param until last day, null for no end
     */
    record Held(
            String person,
            String body,
            Role role,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * What somebody is in a body.
     *
     * @param code of the type of office, without what all of these begin with
     * @param names by language, empty for those that the portal has words for
     */
    record Role(String code, Map<String, String> names) {

        static final Role MEMBER = new Role("MEMBER", Map.of());
        static final Role PRESIDENT = new Role("PRESIDENT", Map.of());
        static final Role VICE_PRESIDENT = new Role("VICE_PRESIDENT", Map.of());
        static final Role DEPUTY = new Role("DEPUTY", Map.of());
        /** Stands for a constituency. */
        static final Role SEAT = new Role("SEAT", Map.of());

        static final List<Role> KNOWN = List.of(PRESIDENT, VICE_PRESIDENT, MEMBER, DEPUTY, SEAT);

        Role {
            names = Map.copyOf(names);
        }
    }
}
