package org.foyer.roster;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.member.ListField;
import org.foyer.member.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * How a copy is written.
 *
 * @param kinds the words for the kinds of membership
 */
record Copying(List<ListField> fields, Viewer viewer, Locale language, Map<String, String> kinds) {

    @Nullable
    String kind(@Nullable String code) {
        return code == null ? null : kinds.getOrDefault(code, code);
    }
}
