package org.foyer.voting;

import java.util.Locale;
import java.util.UUID;
import org.foyer.values.LocalNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names behind the codes and ids that rules and their evidence hold. */
@Repository
class CodeNames {

    private final JdbcClient jdbc;
    private final LocalNames names;

    CodeNames(JdbcClient jdbc, LocalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** The name in the language; of what is not there any more, the code. */
    String name(RuleCode code, String value, Locale locale) {
        return switch (code) {
            case CATEGORY -> read("select name from membership_category where code = ?", value, value, locale);
            case OFFICE -> read("select name from office_type where code = ?", value, value, locale);
            case MEMBER_OF_UNIT, MEMBER_BELOW, MAIN_MEMBERSHIP, DELEGATE_SEAT, OTHER_SEAT ->
                read("select name from unit where id = ?", UUID.fromString(value), value, locale);
            case RESIDENCE -> value.length() == 2 ? Locale.of("", value).getDisplayCountry(locale) : value;
            default -> value;
        };
    }

    private String read(String sql, Object key, String otherwise, Locale locale) {
        return jdbc.sql(sql)
                .param(key)
                .query(String.class)
                .optional()
                .map(it -> names.read(it).in(locale))
                .orElse(otherwise);
    }
}
