package org.foyer.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foyer.card.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about a code; described for others in verification.yaml.
 *
 * @param code whether the code was made for showing right now
 * @param people one for a card, several for a household, none for a code that is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
        Status status,
        Instant checkedAt,
        @Nullable Code code,
        @Nullable Instant signedAt,
        List<Person> people) {

    enum Status {
        @JsonProperty("valid")
        VALID,
        @JsonProperty("partly-valid")
        PARTLY_VALID,
        @JsonProperty("invalid")
        INVALID,
        @JsonProperty("unknown")
        UNKNOWN
    }

    enum Code {
        @JsonProperty("fresh")
        FRESH,
        @JsonProperty("card")
        CARD
    }

    /** A person; of whoever is not valid, nothing is told but that. What is not agreed with a partner is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            Status status,
            @Nullable String category,
            @Nullable String categoryName,
            @Nullable String name,
            @Nullable String number,
            @Nullable List<String> sections,
            @Nullable Integer years,
            @Nullable LocalDate validUntil) {}

    /** The answer with the category and those fields. */
    static Answer to(Verdict verdict, Set<PartnerField> fields, Instant now, Locale language) {
        Instant checked = now.truncatedTo(ChronoUnit.SECONDS);
        return switch (verdict) {
            case Verdict.Unknown ignored -> new Answer(Status.UNKNOWN, checked, null, null, List.of());
            case Verdict.Known known ->
                new Answer(
                        status(known),
                        checked,
                        known.fresh() ? Code.FRESH : Code.CARD,
                        known.issued(),
                        known.people().stream()
                                .map(person -> person(person, fields, language))
                                .toList());
        };
    }

    static Status status(Verdict.Known known) {
        long good = known.people().stream()
                .filter(person -> person.answer() == Verdict.Answer.GOOD)
                .count();
        return good == 0 ? Status.INVALID : good == known.people().size() ? Status.VALID : Status.PARTLY_VALID;
    }

    private static Person person(Verdict.Judged person, Set<PartnerField> fields, Locale language) {
        if (person.answer() != Verdict.Answer.GOOD) {
            return new Person(Status.INVALID, null, null, null, null, null, null, null);
        }
        return new Person(
                Status.VALID,
                person.category(),
                person.categoryName().in(language),
                fields.contains(PartnerField.NAME) ? person.name() : null,
                fields.contains(PartnerField.NUMBER) ? person.number() : null,
                fields.contains(PartnerField.SECTIONS)
                        ? person.units().stream().map(unit -> unit.in(language)).toList()
                        : null,
                fields.contains(PartnerField.YEARS) ? person.years() : null,
                fields.contains(PartnerField.VALID_UNTIL) ? person.validUntil() : null);
    }
}
