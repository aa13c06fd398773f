package org.foyer.crm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foyer.crm.Officials.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads Popolo (popoloproject.com) as EveryPolitician writes it: people, organisations, their memberships with role, group, area and
 * legislative period. A membership is an office in its organisation, one in the group on whose behalf it is held, and one for its area.
 */
final class PopoloReader {

    private final JsonPart file;
    private final String language;
    private final boolean familyFirst;
    private final Map<String, Officials.Body> bodies = new LinkedHashMap<>();
    private final Map<String, Officials.Person> people = new LinkedHashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final List<Officials.Held> offices = new ArrayList<>();
    private int undated;

    /**
     * @param language in which the file names its organisations
     * @param familyFirst whether whole names begin with the family name
     */
    PopoloReader(JsonPart file, String language, boolean familyFirst) {
        this.file = file;
        this.language = language;
        this.familyFirst = familyFirst;
    }

    private record Period(
            @Nullable LocalDate from, @Nullable LocalDate until) {}

    static boolean knows(JsonPart file) {
        return file.node().has("persons")
                && file.node().has("organizations")
                && file.node().has("memberships");
    }

    Officials read() {
        file.list("persons").forEach(this::person);
        var legislatures = file.list("organizations").stream()
                .filter(it -> !isGroup(it))
                .map(it -> it.need("id", "organizations"))
                .toList();
        // groups of the only parliament of a file sit in it
        var above = legislatures.size() == 1 ? legislatures.getFirst() : null;
        file.list("organizations").forEach(it -> organization(it, above));
        periods();
        file.list("memberships").forEach(this::membership);
        return new Officials(List.copyOf(bodies.values()), List.copyOf(people.values()), offices, undated);
    }

    private static boolean isGroup(JsonPart organization) {
        var kind = organization.text("classification");
        return kind != null && (kind.equals("party") || kind.equals("faction"));
    }

    private void person(JsonPart person) {
        var id = person.need("id", "persons");
        var whole = person.need("name", id);
        var family = person.text("family_name");
        var given = person.text("given_name");
        var name = family == null || given == null
                ? OfficialNames.of(whole, familyFirst)
                : new OfficialNames.Split(given, OfficialNames.withParticles(family, whole));
        var gender = person.text("gender");
        var known = people.put(
                id,
                new Officials.Person(
                        id,
                        name.first(),
                        name.last(),
                        PartialDay.first(exact(person.text("birth_date")), file.file(), whole)
                                .orElse(null),
                        gender == null
                                ? null
                                : switch (gender) {
                                    case "female" -> "FEMALE";
                                    case "male" -> "MALE";
                                    default -> "OTHER";
                                },
                        null));
        if (known != null) {
            throw ImportProblem.of("officials-twice", file.file(), id).refused();
        }
    }

    /** A birthday is known by its day or not at all. */
    private static @Nullable String exact(@Nullable String day) {
        return day == null || day.length() < 10 ? null : day;
    }

    private void organization(JsonPart organization, @Nullable String above) {
        var id = organization.need("id", "organizations");
        var kind = organization.text("classification");
        var code = kind == null
                ? "ORGANIZATION"
                : switch (kind) {
                    case "party", "faction" -> "COUNCIL_GROUP";
                    case "legislature", "chamber", "executive" -> "COUNCIL";
                    case "committee" -> "COMMITTEE";
                    default -> "ORGANIZATION";
                };
        var parent = organization.text("parent_id");
        var body = new Officials.Body(
                id,
                code,
                Map.of(language, organization.need("name", id)),
                parent == null && !id.equals(above) ? above : parent);
        if (bodies.put(id, body) != null) {
            throw ImportProblem.of("officials-twice", file.file(), id).refused();
        }
    }

    /** Periods that are known by their years alone end before the next one begins. */
    private void periods() {
        for (var event : file.list("events")) {
            var id = event.need("id", "events");
            periods.put(
                    id,
                    new Period(
                            PartialDay.first(event.text("start_date"), file.file(), id)
                                    .orElse(null),
                            PartialDay.last(event.text("end_date"), file.file(), id)
                                    .orElse(null)));
        }
        periods.replaceAll((id, period) -> new Period(period.from(), beforeTheNext(period)));
    }

    private @Nullable LocalDate beforeTheNext(Period period) {
        var from = period.from();
        var until = period.until();
        return until == null || from == null
                ? until
                : periods.values().stream()
                        .flatMap(other -> Optional.ofNullable(other.from()).stream())
                        .filter(next -> next.isAfter(from) && !next.isAfter(until))
                        .map(next -> next.minusDays(1))
                        .min(LocalDate::compareTo)
                        .orElse(until);
    }

    private void membership(JsonPart membership) {
        var person = known(people, membership.need("person_id", "memberships"));
        var organization = known(bodies, membership.need("organization_id", person));
        var inPeriod = membership.text("legislative_period_id");
        var period = inPeriod == null ? null : periods.get(known(periods, inPeriod));
        var from = PartialDay.first(membership.text("start_date"), file.file(), person)
                .or(() -> Optional.ofNullable(period).map(Period::from))
                .orElse(null);
        var until = PartialDay.last(membership.text("end_date"), file.file(), person)
                .or(() -> Optional.ofNullable(period).map(Period::until))
                .orElse(null);
        if (from == null) {
            undated++;
            return;
        }
        if (until != null && until.isBefore(from)) {
            throw ImportProblem.of("officials-order", file.file(), person, from, until)
                    .refused();
        }
        offices.add(new Officials.Held(person, organization, role(membership.text("role")), from, until));
        var group = membership.text("on_behalf_of_id");
        if (group != null) {
            offices.add(new Officials.Held(person, known(bodies, group), Role.MEMBER, from, until));
        }
        var area = membership.text("area_id");
        if (area != null) {
            offices.add(new Officials.Held(person, area(area, organization), Role.SEAT, from, until));
        }
    }

    private String area(String id, String organization) {
        if (!bodies.containsKey(id)) {
            var name = file.list("areas").stream()
                    .filter(area -> id.equals(area.text("id")))
                    .findFirst()
                    .orElseThrow(() -> ImportProblem.of("officials-unknown", file.file(), id)
                            .refused())
                    .need("name", id);
            bodies.put(id, new Officials.Body(id, "REGION", Map.of(language, name), organization));
        }
        return id;
    }

    private String known(Map<String, ?> all, String id) {
        if (!all.containsKey(id)) {
            throw ImportProblem.of("officials-unknown", file.file(), id).refused();
        }
        return id;
    }

    private Role role(@Nullable String role) {
        if (role == null) {
            return Role.MEMBER;
        }
        var word = role.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
        return switch (word) {
            case "member" -> Role.MEMBER;
            case "president", "chair", "chairman", "chairwoman", "chairperson", "speaker" -> Role.PRESIDENT;
            case "vice president", "vice chair", "deputy chair", "deputy speaker" -> Role.VICE_PRESIDENT;
            default -> new Role(OfficialKeys.code(role), Map.of(language, role.strip()));
        };
    }
}
