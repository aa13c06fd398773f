package org.foyer.form;

import java.util.List;
import org.foyer.content.LocalText;

/**
 * What was said in one field of a form.
 *
 * @param label what was asked
 * @param values what was said: a text, an option's value, {@code true} or {@code false}, a date as {@code 2027-01-31}, names of
 *     files; several only of choices and files; none where an optional field stayed empty
 * @param words the same to be read; texts and numbers in the sender's language only
 */
public record Given(String name, FieldKind kind, LocalText label, List<String> values, LocalText words) {

    public Given {
        values = List.copyOf(values);
    }
}
