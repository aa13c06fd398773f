package org.foyer.directory.ui;

import java.util.Locale;
import org.foyer.directory.Counts;
import org.foyer.directory.Facet;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** What the values of a facet are called: data by its own name, the rest in the portal's words. */
@Component
class FacetWords {

    private final Texts texts;

    FacetWords(Texts texts) {
        this.texts = texts;
    }

    String name(Facet facet, Counts.Value value, Locale reader) {
        return switch (facet) {
            case LEVEL -> texts.get(reader, "directory.level." + value.code().toLowerCase(Locale.ROOT));
            case KIND -> kind(value.code(), reader);
            case LANGUAGE -> Languages.ownName(Locale.of(value.code()));
            case OFFICE, THEME -> value.name().isEmpty() ? value.code() : value.name();
        };
    }

    String kind(String code, Locale reader) {
        return texts.get(reader, "directory.kind." + code.toLowerCase(Locale.ROOT));
    }
}
