package org.foyer.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which pages and fields of a form are shown for what stands in it. A field that is hidden counts as empty. */
public final class Shown {

    private final Form form;
    private final Entered entered;
    private final Map<String, Boolean> fields = new HashMap<>();

    private Shown(Form form, Entered entered) {
        this.form = form;
        this.entered = entered;
    }

    public static Shown of(Form form, Entered entered) {
        return new Shown(form, entered);
    }

    /** The pages on which something is shown, in their order. */
    public List<FormPage> pages() {
        return form.pages().stream()
                .filter(page -> page.fields().stream().anyMatch(this::isShown))
                .toList();
    }

    /** The fields in their order. */
    public List<Field> fields() {
        return form.fields().stream().filter(this::isShown).toList();
    }

    public boolean isShown(Field field) {
        Boolean known = fields.get(field.name());
        if (known == null) {
            known = holds(pageOf(field).condition()) && holds(field.condition());
            fields.put(field.name(), known);
        }
        return known;
    }

    private FormPage pageOf(Field field) {
        return form.pages().stream()
                .filter(page -> page.fields().contains(field))
                .findFirst()
                .orElseThrow();
    }

    private boolean holds(@Nullable Condition condition) {
        if (condition == null) {
            return true;
        }
        var other = form.field(condition.field()).orElseThrow();
        var values = isShown(other)
                ? entered.of(other.name()).stream()
                        .filter(value -> !value.isBlank())
                        .toList()
                : List.<String>of();
        return switch (condition.test()) {
            case FILLED -> isFilled(other, values);
            case NOT_FILLED -> !isFilled(other, values);
            case IS -> is(other, values, condition.value());
            case IS_NOT -> !is(other, values, condition.value());
            case MORE_THAN ->
                compared(other, values, condition.value()).filter(by -> by > 0).isPresent();
            case LESS_THAN ->
                compared(other, values, condition.value()).filter(by -> by < 0).isPresent();
        };
    }

    /** To agree is to tick: a box that is not ticked is as good as empty. */
    private static boolean isFilled(Field field, List<String> values) {
        return field.takes() == FieldKind.CONSENT ? is(field, values, "true") : !values.isEmpty();
    }

    private static boolean is(Field field, List<String> values, String wanted) {
        if (field.takes() == FieldKind.CONSENT && values.isEmpty()) {
            return Values.yes(wanted).filter(yes -> !yes).isPresent();
        }
        return values.stream().anyMatch(value -> isSame(field.takes(), value, wanted));
    }

    private static boolean isSame(FieldKind kind, String value, String wanted) {
        return switch (kind) {
            case YESNO, CONSENT -> Values.yes(value).equals(Values.yes(wanted));
            case NUMBER ->
                compare(Values.number(value), Values.number(wanted))
                        .filter(by -> by == 0)
                        .isPresent();
            default -> value.strip().equalsIgnoreCase(wanted.strip());
        };
    }

    /** By how much more or less; empty where the two cannot be compared. Of what takes several, their number counts. */
    private static Optional<Integer> compared(Field field, List<String> values, String bound) {
        return switch (field.takes()) {
            case SEVERAL, FILE -> compare(Optional.of(BigDecimal.valueOf(values.size())), Values.number(bound));
            case DATE ->
                compare(
                        first(values).flatMap(Values::day).map(LocalDate::toEpochDay),
                        Values.day(bound).map(LocalDate::toEpochDay));
            default -> compare(first(values).flatMap(Values::number), Values.number(bound));
        };
    }

    private static Optional<String> first(List<String> values) {
        return values.stream().findFirst();
    }

    private static <T extends Comparable<? super T>> Optional<Integer> compare(Optional<T> one, Optional<T> other) {
        return one.flatMap(value -> other.map(value::compareTo));
    }
}
