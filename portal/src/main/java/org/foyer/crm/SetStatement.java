package org.foyer.crm;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One statement of an import, over all rows at once.
 *
 * @param name the file that it stands in
 */
record SetStatement(String name, String sql) {

    private static final Logger LOG = LoggerFactory.getLogger(SetStatement.class);

    int run(JdbcClient jdbc, Map<String, Object> parameters) {
        long begin = System.nanoTime();
        int rows = jdbc.sql(sql).params(parameters).update();
        LOG.debug("{}: {} rows in {} ms", name, rows, (System.nanoTime() - begin) / 1_000_000);
        return rows;
    }
}
