package org.foyer.crm;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The codes that the association uses. */
record MasterData(Set<String> categories, Set<String> officeTypes, Set<String> magazines) {

    static MasterData of(JdbcClient jdbc) {
        return new MasterData(
                codes(jdbc, "select code from membership_category order by position, code"),
                codes(jdbc, "select code from office_type order by position, code"),
                codes(jdbc, "select code from magazine order by code"));
    }

    private static Set<String> codes(JdbcClient jdbc, String sql) {
        return new LinkedHashSet<>(jdbc.sql(sql).query(String.class).list());
    }
}
