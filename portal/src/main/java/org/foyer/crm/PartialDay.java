package org.foyer.crm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days that public lists give as a day, a month or a year, such as 2009 or 2009-03. */
final class PartialDay {

    private PartialDay() {}

    /** The first day that is meant. */
    static Optional<LocalDate> first(@Nullable String written, String file, String about) {
        return read(written, file, about).map(Meant::first);
    }

    /** The last day that is meant. */
    static Optional<LocalDate> last(@Nullable String written, String file, String about) {
        return read(written, file, about).map(Meant::last);
    }

    private record Meant(LocalDate first, LocalDate last) {}

    private static Optional<Meant> read(@Nullable String written, String file, String about) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        try {
            var text = written.strip();
            return Optional.of(
                    switch (text.length()) {
                        case 4 ->
                            new Meant(
                                    Year.parse(text).atDay(1),
                                    Year.parse(text).atMonth(12).atEndOfMonth());
                        case 7 ->
                            new Meant(
                                    YearMonth.parse(text).atDay(1),
                                    YearMonth.parse(text).atEndOfMonth());
                        default -> new Meant(LocalDate.parse(text), LocalDate.parse(text));
                    });
        } catch (DateTimeException unreadable) {
            throw ImportProblem.of("officials-date", file, about, written).refused();
        }
    }
}
