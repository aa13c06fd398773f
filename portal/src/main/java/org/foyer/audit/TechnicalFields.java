package org.foyer.audit;

import java.util.Set;

/** Columns under the change log that mean nothing to a person; every other one has a word in each language. */
final class TechnicalFields {

    private static final Set<String> ALL =
            Set.of("account.subject", "member.household_id", "member_photo.media_type", "member_photo.sha256");

    private TechnicalFields() {}

    static boolean contain(String entity, String field) {
        return ALL.contains(entity + "." + field);
    }

    /** Each as the table and the column, with a dot between. */
    static String[] names() {
        return ALL.toArray(String[]::new);
    }
}
