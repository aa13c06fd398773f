package org.foyer.listing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what narrows a list as a condition on {@link FieldSql#PEOPLE}; values are always parameters. */
final class FilterSql {

    private final Map<String, Object> parameters = new HashMap<>();
    private final String condition;

    FilterSql(Layout layout) {
        condition = quick(layout.quick()) + " and " + filter(layout.filter());
    }

    String condition() {
        return condition;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String quick(String words) {
        return words.isBlank()
                ? "true"
                : List.of(words.strip().split("\\s+")).stream()
                        .map(word -> "strpos(lower(unaccent(m.first_name || ' ' || m.last_name || ' ' || m.number)), "
                                + folded(word) + ") > 0")
                        .collect(Collectors.joining(" and ", "(", ")"));
    }

    private String filter(Filter filter) {
        return joined(
                filter.groups().stream()
                        .filter(group -> group.conditions().stream().anyMatch(Condition::isWhole))
                        .map(this::group)
                        .toList(),
                filter.any());
    }

    private String group(Filter.Group group) {
        return joined(
                group.conditions().stream()
                        .filter(Condition::isWhole)
                        .map(this::test)
                        .toList(),
                group.any());
    }

    private static String joined(List<String> parts, boolean any) {
        return parts.isEmpty() ? "true" : parts.stream().collect(Collectors.joining(any ? " or " : " and ", "(", ")"));
    }

    private String test(Condition condition) {
        String field = "(" + FieldSql.of(condition.field()) + ")";
        if (Condition.isDate(condition.field())) {
            return switch (condition.test()) {
                case BEFORE -> field + " < " + day(condition);
                case FROM -> field + " >= " + day(condition);
                case EMPTY -> field + " is null";
                case FILLED -> field + " is not null";
                default -> field + " = " + day(condition);
            };
        }
        String text = "lower(unaccent(coalesce(" + field + ", '')))";
        return switch (condition.test()) {
            case BEGINS -> "starts_with(" + text + ", " + folded(condition.value()) + ")";
            case IS -> text + " = " + folded(condition.value());
            case IS_NOT -> text + " <> " + folded(condition.value());
            case EMPTY -> text + " = ''";
            case FILLED -> text + " <> ''";
            default -> "strpos(" + text + ", " + folded(condition.value()) + ") > 0";
        };
    }

    private String day(Condition condition) {
        return parameter(LocalDate.parse(condition.value()));
    }

    private String folded(String value) {
        return "lower(unaccent(" + parameter(value.strip()) + "))";
    }

    private String parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
