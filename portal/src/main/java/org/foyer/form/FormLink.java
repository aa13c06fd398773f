package org.foyer.form;

import java.time.Instant;
import java.util.Locale;
import org.foyer.content.ContentNode;
import org.jspecify.annotations.Nullable;

/**
 * The way to a form.
 *
 * @param title in the language of the reader
 * @param closesAt until when answers are taken
 */
public record FormLink(
        String name, FormKind kind, String title, @Nullable Instant closesAt) {

    /** The address of the form in the portal, without a slash in front. */
    public String path() {
        return "forms/" + name;
    }

    static FormLink to(ContentNode form, Locale reader) {
        return new FormLink(
                form.name(),
                FormReader.kindOf(form),
                FormReader.titleOf(form).in(reader),
                FormReader.periodOf(form).closesAt());
    }
}
