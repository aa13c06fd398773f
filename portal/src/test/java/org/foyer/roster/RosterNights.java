package org.foyer.roster;

import java.util.UUID;
import org.foyer.values.UnitId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has lists taken, for tests of the page. */
@TestComponent
public class RosterNights {

    private final NightWork work;
    private final JdbcClient jdbc;

    RosterNights(NightWork work, JdbcClient jdbc) {
        this.work = work;
        this.jdbc = jdbc;
    }

    public void take() {
        work.take();
    }

    public UnitId top() {
        return new UnitId(jdbc.sql("select id from unit where parent_id is null")
                .query(UUID.class)
                .single());
    }
}
