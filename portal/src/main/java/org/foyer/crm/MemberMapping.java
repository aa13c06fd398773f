package org.foyer.crm;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.springframework.core.io.Resource;

/** Which column of a member export is what, and what its words mean; read from YAML, see docs/operators/import.md. */
final class MemberMapping {

    static final String YES_NO = "yes-no";
    static final String STATUS = "status";
    static final String COUNTRY = "country";
    static final String UNIT = "unit";
    private static final String STAY = "stay";
    private static final String LEAVE = "leave";
    private static final String BY_AGE = "by-age";
    private static final Map<String, Set<String>> GROUPS = Map.of(
            "gender",
            Set.of("FEMALE", "MALE", "OTHER"),
            "language",
            Set.of("de", "fr", "it", "nl", "en"),
            "kind",
            Set.of("MAIN", "ADDITIONAL"),
            YES_NO,
            Set.of("yes", "no"),
            "delivery",
            Set.of("POST", "ELECTRONIC", "NONE"),
            STATUS,
            Set.of("GOES_ON", "ENDED"));

    private final FileFormat format;
    private final String system;
    private final byte[] text;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> values = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    private boolean categoryByAge;
    private boolean missingLeave;
    private String between = "|";
    private Pattern office = Pattern.compile("(?<office>.+)@(?<unit>\\S+) (?<from>[^-]+)-(?<to>.*)");

    private MemberMapping(FileFormat format, String system, byte[] text) {
        this.format = format;
        this.system = system;
        this.text = text;
    }

    /**
     * Reads a mapping and checks it against the codes that the association uses.
     *
     * @throws ImportRefusedException naming the line that is wrong
     */
    static MemberMapping read(Resource resource, MasterData known) {
        YamlPart yaml = YamlPart.read(resource)
                .onlyKeys(Set.of(
                        "source",
                        "system",
                        "encoding",
                        "separator",
                        "dates",
                        "empty",
                        "category",
                        "missing",
                        "columns",
                        "values",
                        "offices"));
        String system = yaml.optional("system").map(YamlPart::text).orElse("");
        MemberMapping mapping =
                new MemberMapping(FileFormat.read(yaml, !system.isEmpty()), system, YamlPart.bytes(resource));
        yaml.optional("empty").ifPresent(part -> part.items().forEach(word -> mapping.empty.add(word.text())));
        mapping.categoryByAge = yaml.optional("category")
                .map(part -> part.oneOf(Set.of(BY_AGE)))
                .isPresent();
        mapping.missingLeave = yaml.optional("missing")
                .map(part -> part.oneOf(Set.of(STAY, LEAVE)))
                .filter(LEAVE::equals)
                .isPresent();
        mapping.readColumns(yaml.required("columns"), known);
        yaml.optional("values").ifPresent(part -> mapping.readValues(part, known));
        yaml.optional("offices").ifPresent(mapping::readOffices);
        return mapping;
    }

    /** Field names by heading of a mapping that was read before, also when it does not fit the association any more. */
    static Map<String, String> columnsOf(Resource resource) {
        Map<String, String> names = new LinkedHashMap<>();
        YamlPart.read(resource)
                .required("columns")
                .entries()
                .forEach((heading, target) -> names.put(heading, target.text()));
        return names;
    }

    private void readColumns(YamlPart part, MasterData known) {
        Set<MemberField> found = EnumSet.noneOf(MemberField.class);
        part.entries().forEach((heading, target) -> {
            String name = target.text();
            if (name.startsWith(MemberField.MAGAZINE)) {
                if (!known.magazines().contains(name.substring(MemberField.MAGAZINE.length()))) {
                    throw ImportProblem.of("mapping-magazine", target.file(), target.line(), name)
                            .refused();
                }
            } else if (ComposedField.of(name).isEmpty()) {
                MemberField.of(target.oneOf(MemberField.names())).ifPresent(field -> {
                    if (!found.add(field)) {
                        throw ImportProblem.of("mapping-field-twice", target.file(), target.line(), name)
                                .refused();
                    }
                });
            }
            columns.put(heading, name);
        });
        for (MemberField needed : MemberField.values()) {
            boolean spared = needed == MemberField.CATEGORY && categoryByAge;
            if (MemberField.REQUIRED.contains(needed) && !found.contains(needed) && !spared) {
                throw ImportProblem.of("mapping-field-missing", part.file(), part.line(), needed.column())
                        .refused();
            }
        }
    }

    private void readValues(YamlPart part, MasterData known) {
        Map<String, Set<String>> allowed = new HashMap<>(GROUPS);
        allowed.put(COUNTRY, Set.of(Locale.getISOCountries()));
        allowed.put("category", known.categories());
        allowed.put("office", known.officeTypes());
        allowed.put(UNIT, Set.of());
        part.onlyKeys(allowed.keySet()).entries().forEach((group, words) -> {
            Map<String, String> translations = new HashMap<>();
            Set<String> targets = allowed.getOrDefault(group, Set.of());
            words.entries()
                    .forEach((word, target) ->
                            translations.put(word, group.equals(UNIT) ? target.text() : target.oneOf(targets)));
            values.put(group, translations);
        });
    }

    private void readOffices(YamlPart part) {
        part.onlyKeys(Set.of("between", "pattern"));
        part.optional("between").ifPresent(text -> between = text.text());
        part.optional("pattern").ifPresent(text -> office = pattern(text));
    }

    private static Pattern pattern(YamlPart part) {
        try {
            Pattern pattern = Pattern.compile(part.text());
            if (pattern.namedGroups().keySet().containsAll(Set.of("office", "unit", "from", "to"))) {
                return pattern;
            }
        } catch (PatternSyntaxException broken) {
            throw new ImportRefusedException(ImportProblem.of("mapping-office-pattern", part.file(), part.line()));
        }
        throw ImportProblem.of("mapping-office-pattern", part.file(), part.line())
                .refused();
    }

    /** The mapping as it was written. */
    byte[] text() {
        return text.clone();
    }

    String source() {
        return format.source();
    }

    /** The member system whose records it reads; empty for files. */
    String system() {
        return system;
    }

    FileFormat format() {
        return format;
    }

    /** Field names by heading. */
    Map<String, String> columns() {
        return columns;
    }

    /** Whether a word stands for nothing. */
    boolean isEmpty(String word) {
        return word.isEmpty() || empty.contains(word);
    }

    /** Whether people whom the file does not name any more have left; otherwise they stay as they are. */
    boolean missingLeave() {
        return missingLeave;
    }

    /** The fields that the export carries; what it does not carry is not touched by an import. */
    Set<String> carried() {
        Set<String> carried = new TreeSet<>(columns.values());
        if (carried.contains(ComposedField.END_DATE.column())) {
            carried.add(MemberField.TO_DATE.column());
            carried.add(MemberField.DUES_PAID_UNTIL.column());
        }
        return carried;
    }

    /** The heading above a field, empty where the file does not carry it. */
    String heading(MemberField field) {
        return heading(field.column());
    }

    /** The heading above what a mapping calls by this name, empty where there is none. */
    String heading(String name) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** What a word of the file means, empty where the mapping does not say. Codes of the portal may stand in the file as they are. */
    Optional<String> meaning(String group, String word) {
        Map<String, String> translations = values.get(group);
        if (translations == null) {
            return GROUPS.getOrDefault(group, Set.of(word)).contains(word) ? Optional.of(word) : Optional.empty();
        }
        return Optional.ofNullable(translations.get(word));
    }

    List<String> splitOffices(String text) {
        return List.of(text.split(Pattern.quote(between)));
    }

    Matcher office(String text) {
        return office.matcher(text);
    }
}
