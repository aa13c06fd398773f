package org.foyer.directory;

import java.time.LocalDate;
import java.util.Set;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * One office of one person, or a member without office who chose to be found, with the words by which they are found.
 *
 * @param unit where the office is, null without office
 * @param office its type, null without office
 * @param language of the person, null where members may not know it
 * @param names first and last name, folded
 * @param words names, office and units in all languages, folded
 * @param sortName by which people are listed
 */
record Row(
        MemberId member,
        String firstName,
        String lastName,
        @Nullable String language,
        boolean photo,
        @Nullable Unit unit,
        @Nullable OfficeType office,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String names,
        String words,
        String sortName) {

    boolean isHeldOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    int position() {
        return office == null ? Integer.MAX_VALUE : office.position();
    }

    /** The values of a facet that this row has. */
    Set<String> codes(Facet facet) {
        return switch (facet) {
            case LEVEL -> unit == null ? Set.of() : Set.of(unit.level());
            case KIND -> unit == null ? Set.of() : Set.of(unit.kind());
            case OFFICE -> office == null ? Set.of() : Set.of(office.code());
            case THEME -> unit == null ? Set.of() : unit.themes();
            case LANGUAGE -> language == null ? Set.of() : Set.of(language);
        };
    }
}
