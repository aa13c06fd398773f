package org.foyer.voting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    /** What a condition can list, by code, in the order of the association; empty where the codes are typed. */
    Map<String, String> choices(RuleCode code, Locale locale) {
        return switch (code) {
            case CATEGORY -> all("select code, name from membership_category order by position, code", locale);
            case OFFICE -> all("select code, name from office_type order by position, code", locale);
            default -> Map.of();
        };
    }

    private Map<String, String> all(String sql, Locale locale) {
        var found = new LinkedHashMap<String, String>();
        jdbc.sql(sql).query(row -> {
            found.put(row.getString("code"), names.read(row.getString("name")).in(locale));
        });
        return found;
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
