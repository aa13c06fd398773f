package org.foyer.form;

import java.util.List;
import java.util.Optional;
import org.foyer.content.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param name by which answers and conditions know it; unique within the form
 * @param pattern a regular expression that all of a text must match
 * @param minimum a number, or a date as {@code 2027-01-31}
 * @param maximum likewise
 * @param maxLength of a text, in characters
 * @param options for a choice
 * @param own what of a member's own data it holds
 * @param condition without one it is always shown
 */
public record Field(
        String name,
        FieldKind kind,
        LocalText label,
        LocalText help,
        boolean required,
        @Nullable String pattern,
        LocalText patternMessage,
        @Nullable String minimum,
        @Nullable String maximum,
        int maxLength,
        List<Option> options,
        @Nullable OwnData own,
        @Nullable Condition condition) {

    public Field {
        options = List.copyOf(options);
    }

    /** What is typed or chosen here; for own data by what it is. */
    public FieldKind takes() {
        return own == null ? kind : own.kind();
    }

    Field shownWhen(@Nullable Condition other) {
        return new Field(
                name,
                kind,
                label,
                help,
                required,
                pattern,
                patternMessage,
                minimum,
                maximum,
                maxLength,
                options,
                own,
                other);
    }

    /** The option with this value. */
    public Optional<Option> option(String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }
}
