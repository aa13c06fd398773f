package org.foyer.card;

import java.time.LocalDate;
import java.util.UUID;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Cards that somebody wants printed.
 *
 * @param unit whose members, with all below
 * @param since leaves out those to whom a card was sent on or after this day; null leaves out nobody
 * @param selection one of the person's saved views that narrows it; null for the whole unit
 */
public record NewCardBatch(
        UnitId unit,
        CardBatch.Size size,
        @Nullable LocalDate since,
        @Nullable UUID selection) {

    /** What came of it. */
    public sealed interface Outcome {}

    /** The files are being made. */
    public record Begun(UUID id) implements Outcome {}

    /** There is nobody to print for. */
    public record Nobody() implements Outcome {}

    /** More people than one batch holds. */
    public record TooMany(int people, int most) implements Outcome {}
}
