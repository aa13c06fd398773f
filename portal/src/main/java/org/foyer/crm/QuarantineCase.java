package org.foyer.crm;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foyer.crm.QuarantineFilter.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A row of a source that the office has to see to, over all nights that brought it.
 *
 * @param person the name in the row, blank where it has none
 * @param unit number of the unit, as the row says it
 * @param unitName its name, or what the row says where there is no such unit
 * @param row the line of the file on which the row begins
 * @param nights on how many days the file brought the row
 * @param kind how it stands; none when it is closed
 * @param cells the row with all its fields
 * @param correction who corrected it and when, if somebody did
 * @param closed what became of it, where it is not open
 * @param version to be given back with a decision, so that nobody decides on what another has changed meanwhile
 */
public record QuarantineCase(
        UUID id,
        String source,
        String number,
        String person,
        String unit,
        String unitName,
        boolean unitKnown,
        int row,
        LocalDate since,
        int nights,
        @Nullable Kind kind,
        List<QuarantineReason> reasons,
        List<Cell> cells,
        @Nullable Decided correction,
        @Nullable Closed closed,
        int version) {

    QuarantineCase withReasons(List<QuarantineReason> found) {
        return new QuarantineCase(
                id,
                source,
                number,
                person,
                unit,
                unitName,
                unitKnown,
                row,
                since,
                nights,
                kind,
                found,
                cells,
                correction,
                closed,
                version);
    }

    /**
     * A field of the row.
     *
     * @param heading above it in the file
     * @param original as it stands in the file
     * @param corrected as the office wrote it; the original where nobody did
     */
    public record Cell(String heading, String original, String corrected) {}

    /**
     * A unit with rows that wait.
     *
     * @param number {@link QuarantineFilter#UNKNOWN_UNIT} for all rows whose unit is not known here
     */
    public record UnitCount(String number, String name, int rows) {}

    /** Who decided, and on which day. */
    public record Decided(String by, LocalDate on) {}

    /**
     * The end of a case.
     *
     * @param how {@code TAKEN}, {@code GONE} or {@code LEFT_OUT}
     * @param by nobody, where a file closed it by itself
     */
    public record Closed(
            String how,
            LocalDate on,
            @Nullable String by,
            @Nullable String reason) {}
}
