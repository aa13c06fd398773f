package org.foyer.crm;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Which column of a units file is what, and what holds for every row. */
final class UnitMapping {

    private static final Set<String> FIELDS = Set.of(
            "number",
            "kind",
            "name_de",
            "name_fr",
            "name_it",
            "name_nl",
            "name_en",
            "card_name",
            "parent",
            "founded_on",
            "altitude",
            "latitude",
            "longitude",
            "owner");
    private static final Set<String> KINDS = Set.of(
            "NATIONAL",
            "REGION",
            "SECTION",
            "LOCAL_GROUP",
            "BOARD",
            "COMMITTEE",
            "COUNCIL_GROUP",
            "KNOWLEDGE_GROUP",
            "COUNCIL",
            "ORGANIZATION",
            "HUT");

    private final FileFormat format;
    private final Map<String, String> constants;
    private final Map<String, String> columns;

    private UnitMapping(FileFormat format, Map<String, String> constants, Map<String, String> columns) {
        this.format = format;
        this.constants = constants;
        this.columns = columns;
    }

    static UnitMapping read(Resource mapping) {
        YamlPart yaml = YamlPart.read(mapping)
                .onlyKeys(Set.of("source", "encoding", "separator", "dates", "constants", "columns"));
        Map<String, String> constants = new HashMap<>();
        yaml.optional("constants")
                .ifPresent(part ->
                        part.onlyKeys(FIELDS).entries().forEach((field, value) -> constants.put(field, value.text())));
        Map<String, String> columns = new LinkedHashMap<>();
        yaml.required("columns").entries().forEach((heading, field) -> columns.put(heading, field.oneOf(FIELDS)));
        return new UnitMapping(FileFormat.read(yaml, false), constants, columns);
    }

    String source() {
        return format.source();
    }

    Optional<String> parent() {
        return Optional.ofNullable(constants.get("parent"));
    }

    /** Whether no column names the unit above. */
    boolean needsParent() {
        return !columns.containsValue("parent");
    }

    List<UnitRow> rows(Resource csv) {
        List<UnitRow> rows = new ArrayList<>();
        try (CsvFile file = format.open(csv)) {
            List<String> headings = file.headings();
            columns.keySet().stream()
                    .filter(heading -> !headings.contains(heading))
                    .findFirst()
                    .ifPresent(missing -> {
                        throw ImportProblem.of("heading-missing", file.name(), missing)
                                .refused();
                    });
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                rows.add(row(headings, row.get()));
            }
        }
        return rows;
    }

    private UnitRow row(List<String> headings, CsvRecord row) {
        long line = row.getStartingLineNumber();
        Map<String, String> values = new HashMap<>(constants);
        for (int i = 0; i < Math.min(headings.size(), row.getFieldCount()); i++) {
            String field = columns.get(headings.get(i));
            if (field != null && !row.getField(i).isBlank()) {
                values.put(field, row.getField(i).strip());
            }
        }
        String kind = values.getOrDefault("kind", "");
        if (!KINDS.contains(kind)) {
            throw ImportProblem.of("unit-kind-unknown", line, kind).refused();
        }
        return new UnitRow(
                line,
                required(values, "number", line),
                kind,
                names(values, line),
                values.get("card_name"),
                values.getOrDefault("parent", ""),
                parsed(values, "founded_on", line, text -> LocalDate.parse(text, format.dates())),
                parsed(values, "altitude", line, Integer::valueOf),
                parsed(values, "latitude", line, Double::valueOf),
                parsed(values, "longitude", line, Double::valueOf),
                values.getOrDefault("owner", ""));
    }

    private static Map<String, String> names(Map<String, String> values, long line) {
        Map<String, String> names = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (field.startsWith("name_")) {
                names.put(field.substring("name_".length()), value);
            }
        });
        if (names.isEmpty()) {
            throw ImportProblem.of("unit-value-missing", line, "name").refused();
        }
        return names;
    }

    private static String required(Map<String, String> values, String field, long line) {
        return Optional.ofNullable(values.get(field))
                .orElseThrow(() ->
                        ImportProblem.of("unit-value-missing", line, field).refused());
    }

    private static <T> @Nullable T parsed(
            Map<String, String> values, String field, long line, Function<String, T> parser) {
        String text = values.get(field);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            throw ImportProblem.of("unit-value-unreadable", line, field, text).refused();
        }
    }
}
