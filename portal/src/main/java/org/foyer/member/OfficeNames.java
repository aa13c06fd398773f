package org.foyer.member;

import java.util.Map;
import org.foyer.values.LocalName;
import org.foyer.values.LocalNames;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How offices and units are called. */
@Repository
@Transactional(readOnly = true)
public class OfficeNames {

    private final JdbcClient jdbc;
    private final LocalNames names;

    OfficeNames(JdbcClient jdbc, LocalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** A type of office; its code where it is not there any more. */
    public LocalName ofType(String code) {
        return jdbc.sql("select name from office_type where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .map(names::read)
                .orElseGet(() -> new LocalName(Map.of("de", code)));
    }

    /** A unit. */
    public LocalName ofUnit(UnitId unit) {
        return names.read(jdbc.sql("select name from unit where id = ?")
                .param(unit.value())
                .query(String.class)
                .single());
    }
}
