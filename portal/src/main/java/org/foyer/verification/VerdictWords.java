package org.foyer.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foyer.card.Verdict;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** Puts a verdict into the words of a language. */
@Component
class VerdictWords {

    private final Texts texts;
    private final Clock clock;

    VerdictWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A fact with its name. */
    record Line(String label, String value) {}

    /**
     * A person on the page.
     *
     * @param kind valid, invalid or unknown
     * @param mark the word beside the sign where there are several; empty where there is one
     * @param notes sentences
     */
    record PersonWords(String kind, String mark, String title, List<Line> lines, List<String> notes) {

        boolean isValid() {
            return kind.equals("valid");
        }

        boolean hasLines() {
            return !lines.isEmpty();
        }

        /** For the template: whether a mark is drawn, and its word. */
        List<String> marks() {
            return mark.isEmpty() ? List.of() : List.of(mark);
        }
    }

    List<PersonWords> people(Verdict.Known known, Locale language) {
        boolean several = known.people().size() > 1;
        return known.people().stream()
                .map(person -> person.answer() == Verdict.Answer.GOOD
                        ? good(person, several, language)
                        : bad(known, person, several, language))
                .toList();
    }

    /** How far the code itself can be trusted; empty where nobody on it is good. */
    String freshness(Verdict.Known known, Locale language) {
        if (Answer.status(known) == Answer.Status.INVALID) {
            return "";
        }
        return known.fresh()
                ? texts.get(
                        language,
                        "verification.fresh",
                        Duration.between(known.issued(), clock.instant()).toMinutes())
                : texts.get(language, "verification.photo");
    }

    private PersonWords good(Verdict.Judged person, boolean several, Locale language) {
        var lines = new ArrayList<Line>();
        lines.add(line("number", grouped(person.number()), language));
        if (!person.units().isEmpty()) {
            lines.add(line(
                    person.units().size() == 1 ? "section" : "sections",
                    person.units().stream().map(unit -> unit.in(language)).collect(Collectors.joining(", ")),
                    language));
        }
        lines.add(line("category", person.categoryName().in(language), language));
        lines.add(line("years", texts.get(language, "verification.years.value", person.years()), language));
        lines.add(line("until", written(person.validUntil(), language), language));
        return new PersonWords("valid", mark(several, "valid", language), person.name(), lines, List.of());
    }

    /** Nothing about the person: why, in general terms, and what may help. */
    private PersonWords bad(Verdict.Known known, Verdict.Judged person, boolean several, Locale language) {
        String why = switch (person.answer()) {
            case EXPIRED -> known.fresh() ? "moment" : "expired";
            case REVOKED -> "revoked";
            default -> "none";
        };
        return new PersonWords(
                "invalid",
                mark(several, "invalid", language),
                texts.get(
                        language,
                        "verification.why." + why,
                        written(LocalDate.ofInstant(known.expires().minusSeconds(1), clock.getZone()), language)),
                List.of(),
                List.of(texts.get(language, "verification.why." + why + ".text")));
    }

    private Line line(String label, String value, Locale language) {
        return new Line(texts.get(language, "verification." + label), value);
    }

    private String mark(boolean several, String kind, Locale language) {
        return several ? texts.get(language, "verification." + kind) : "";
    }

    /** In groups of four, as on the card. */
    private static String grouped(String number) {
        return number.replaceAll("(?<=\\d{4})(?=\\d{4}$)", "\u00a0");
    }

    private static String written(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }
}
