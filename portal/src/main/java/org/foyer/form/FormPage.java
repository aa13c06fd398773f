package org.foyer.form;

import java.util.List;
import org.foyer.content.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A page of a form.
 *
 * @param name by which conditions of the form know it; empty for the first one where an editor began without a page
 * @param title may be empty
 * @param condition without one it is always shown
 */
public record FormPage(
        String name,
        LocalText title,
        LocalText help,
        @Nullable Condition condition,
        List<Field> fields) {

    public FormPage {
        fields = List.copyOf(fields);
    }
}
