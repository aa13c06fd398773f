package org.foyer.form;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foyer.form.Defect.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Looks at all conditions of a form together. One that cannot be decided, since it names no field, asks for an option that is not
 * there or waits for itself, is taken away: what it stands on is then always shown.
 */
final class Conditions {

    private final List<Defect> defects;
    private final Map<String, Field> fields = new HashMap<>();

    /** The fields that decide on whether a field is shown, with those of its page. */
    private final Map<String, Set<String>> deciders = new HashMap<>();

    Conditions(List<Defect> defects) {
        this.defects = defects;
    }

    List<FormPage> settle(List<FormPage> pages) {
        pages.forEach(page -> page.fields().forEach(field -> fields.put(field.name(), field)));
        var sensible = pages.stream().map(page -> judged(page, this::sensible)).toList();
        sensible.forEach(page -> page.fields().forEach(field -> deciders.put(field.name(), decidersOf(page, field))));
        return sensible.stream().map(page -> judged(page, this::outOfCircles)).toList();
    }

    /** Decides on a condition of the page or field with this name, on which the fields stand. */
    private interface Judge {
        @Nullable
        Condition of(String name, List<String> standing, Condition condition);
    }

    private static FormPage judged(FormPage page, Judge judge) {
        var all = page.fields().stream().map(Field::name).toList();
        return new FormPage(
                page.name(),
                page.title(),
                page.help(),
                judged(page.name(), all, page.condition(), judge),
                page.fields().stream()
                        .map(field ->
                                field.shownWhen(judged(field.name(), List.of(field.name()), field.condition(), judge)))
                        .toList());
    }

    private static @Nullable Condition judged(
            String name, List<String> standing, @Nullable Condition condition, Judge judge) {
        return condition == null ? null : judge.of(name, standing, condition);
    }

    private @Nullable Condition sensible(String name, List<String> standing, Condition condition) {
        var other = fields.get(condition.field());
        if (other == null) {
            tell(Problem.UNKNOWN_FIELD, name, condition.field());
            return null;
        }
        if (!isComparable(other, condition)) {
            tell(Problem.BROKEN_CONDITION, name, condition.value());
            return null;
        }
        return condition;
    }

    private @Nullable Condition outOfCircles(String name, List<String> standing, Condition condition) {
        if (standing.stream().anyMatch(field -> reaches(condition.field(), field))) {
            tell(Problem.CONDITIONS_IN_A_CIRCLE, name, condition.field());
            return null;
        }
        return condition;
    }

    private static boolean isComparable(Field other, Condition condition) {
        String value = condition.value();
        if (condition.test().measures()) {
            return switch (other.takes()) {
                case DATE -> Values.day(value).isPresent();
                case YESNO, CONSENT, CHOICE, EMAIL, PHONE -> false;
                default -> Values.number(value).isPresent();
            };
        }
        if (!condition.test().compares()) {
            return true;
        }
        return switch (other.takes()) {
            case CHOICE, SEVERAL ->
                other.options().stream().anyMatch(option -> option.value().equalsIgnoreCase(value));
            case YESNO, CONSENT -> Values.yes(value).isPresent();
            case NUMBER -> Values.number(value).isPresent();
            case DATE -> Values.day(value).isPresent();
            default -> true;
        };
    }

    private static Set<String> decidersOf(FormPage page, Field field) {
        var names = new HashSet<String>();
        Stream.of(page.condition(), field.condition()).forEach(condition -> {
            if (condition != null) {
                names.add(condition.field());
            }
        });
        return names;
    }

    /** Whether it depends on the second field, by however many steps, that the first is shown; or they are the same. */
    private boolean reaches(String from, String to) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(from);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (name.equals(to)) {
                return true;
            }
            if (seen.add(name)) {
                open.addAll(deciders.getOrDefault(name, Set.of()));
            }
        }
        return false;
    }

    private void tell(Problem problem, String field, String detail) {
        defects.add(new Defect(problem, field, detail));
    }
}
