package org.foyer.crm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foyer.crm.Officials.Role;
import org.foyer.values.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Reads eCH-0294 (political actors): people, groups and memberships, which may lie in files of their own. A membership may name people
 * and groups that no file holds; then its own label is what is known of them.
 */
final class ActorsReader {

    private final List<JsonPart> files;
    private final String language;
    private final Map<String, Officials.Body> bodies = new LinkedHashMap<>();
    private final Map<String, Officials.Person> people = new LinkedHashMap<>();
    private final List<Officials.Held> offices = new ArrayList<>();
    private int undated;

    /** @param language of labels that do not say theirs */
    ActorsReader(List<JsonPart> files, String language) {
        this.files = List.copyOf(files);
        this.language = language;
    }

    static boolean knows(JsonPart file) {
        return file.node().has("global_uri")
                && Stream.of("persons", "groups", "memberships").anyMatch(file.node()::has);
    }

    Officials read() {
        files.forEach(file -> file.list("persons").forEach(this::person));
        files.forEach(file -> file.list("groups").forEach(this::group));
        files.forEach(file -> file.list("memberships").forEach(this::membership));
        return new Officials(List.copyOf(bodies.values()), List.copyOf(people.values()), offices, undated);
    }

    private void person(JsonPart person) {
        var id = person.need("global_uri", "persons");
        var label = person.need("label", id);
        var split = OfficialNames.of(label, false);
        var first = named(person, "PersonCallFirstName").or(() -> named(person, "PersonFirstName"));
        var last = named(person, "PersonOfficialName");
        var gender = person.list("genders").stream()
                .flatMap(it -> Optional.ofNullable(it.text("gender_code")).stream())
                .findFirst();
        var known = people.put(
                id,
                new Officials.Person(
                        id,
                        first.orElse(split.first()),
                        last.orElse(split.last()),
                        PartialDay.first(person.text("birth_date"), person.file(), label)
                                .orElse(null),
                        gender.map(code -> switch (code) {
                                    case "female" -> "FEMALE";
                                    case "male" -> "MALE";
                                    default -> "OTHER";
                                })
                                .orElse(null),
                        correspondence(person)));
        if (known != null) {
            throw ImportProblem.of("officials-twice", person.file(), id).refused();
        }
    }

    private static Optional<String> named(JsonPart person, String type) {
        return person.list("names").stream()
                .filter(name -> type.equals(name.text("name_type")))
                .flatMap(name -> Optional.ofNullable(name.text("value")).stream())
                .findFirst();
    }

    private static @Nullable String correspondence(JsonPart person) {
        return person.list("language_proficiencies").stream()
                .filter(it -> "true".equals(it.text("is_correspondence")))
                .flatMap(it -> Optional.ofNullable(it.text("language")).stream())
                .filter(code -> Languages.offered(code).isPresent())
                .findFirst()
                .orElse(null);
    }

    private void group(JsonPart group) {
        var id = group.need("global_uri", "groups");
        var names = group.words("label");
        if (names.isEmpty()) {
            throw ImportProblem.of("officials-missing", group.file(), id, "label")
                    .refused();
        }
        var type =
                group.part("group_type").map(it -> it.text("group_type_enum")).orElse("other");
        var parent = group.list("parent_groups").stream().findFirst();
        bodies.put(id, new Officials.Body(id, kind(type), names, null));
        parent.ifPresent(above -> bodies.put(id, new Officials.Body(id, kind(type), names, reference(above, id))));
    }

    private static String kind(String type) {
        return switch (type) {
            case "council_legislative", "council_executive", "assembly" -> "COUNCIL";
            case "council_bureau", "council_presidency" -> "BOARD";
            case "parliamentary_group" -> "COUNCIL_GROUP";
            case "workgroup", "interest_group" -> "KNOWLEDGE_GROUP";
            case "committee", "committee_ad_hoc", "committee_extraparliamentary", "delegation", "oversight_body" ->
                "COMMITTEE";
            default -> "ORGANIZATION";
        };
    }

    /** The key of a group that is referred to; one that no file holds is known by its label. */
    private String reference(JsonPart reference, String about) {
        var id = reference.need("global_uri", about);
        if (!bodies.containsKey(id)) {
            bodies.put(
                    id, new Officials.Body(id, "ORGANIZATION", Map.of(language, reference.need("label", about)), null));
        }
        return id;
    }

    private void membership(JsonPart membership) {
        var about = Optional.ofNullable(membership.text("global_uri")).orElse("memberships");
        var person = person(membership, about);
        var group = reference(needed(membership, "group_reference", about), about);
        Optional<LocalDate> from = PartialDay.first(membership.text("valid_from"), membership.file(), about);
        var until = PartialDay.last(membership.text("valid_through"), membership.file(), about)
                .orElse(null);
        if (from.isEmpty()) {
            undated++;
            return;
        }
        if (until != null && until.isBefore(from.get())) {
            throw ImportProblem.of("officials-order", membership.file(), about, from.get(), until)
                    .refused();
        }
        offices.add(new Officials.Held(person, group, role(membership), from.get(), until));
        membership
                .part("electoral_district")
                .flatMap(district -> district(district, group))
                .ifPresent(area -> offices.add(new Officials.Held(person, area, Role.SEAT, from.get(), until)));
    }

    private String person(JsonPart membership, String about) {
        var reference = needed(membership, "person_reference", about);
        var id = reference.need("global_uri", about);
        if (!people.containsKey(id)) {
            var name = OfficialNames.of(reference.need("label", about), false);
            people.put(id, new Officials.Person(id, name.first(), name.last(), null, null, null));
        }
        return id;
    }

    /** A district belongs to the body whose members it elects. */
    private Optional<String> district(JsonPart district, String group) {
        var names = district.words("label");
        var uri = district.text("global_uri");
        if (uri == null || names.isEmpty()) {
            return Optional.empty();
        }
        var id = group + " " + uri;
        bodies.putIfAbsent(id, new Officials.Body(id, "REGION", names, group));
        return Optional.of(id);
    }

    private static JsonPart needed(JsonPart part, String key, String about) {
        return part.part(key)
                .orElseThrow(() -> ImportProblem.of("officials-missing", part.file(), about, key)
                        .refused());
    }

    private static Role role(JsonPart membership) {
        var type = membership.part("role_type");
        var code = type.map(it -> it.text("role_type_enum")).orElse("member");
        return switch (code) {
            case "president" -> Role.PRESIDENT;
            case "deputy" -> Role.DEPUTY;
            case "member" -> Role.MEMBER;
            default -> {
                var label = type.map(it -> it.words("role_label")).orElse(Map.of());
                yield label.isEmpty()
                        ? Role.MEMBER
                        : new Role(OfficialKeys.code(label.values().iterator().next()), label);
            }
        };
    }
}
