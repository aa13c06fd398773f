package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The members' tables of this database are empty until the last of these tests fills them. */
@SpringTest
@Import(ImportWorld.class)
@TestPropertySource(properties = "foyer.embedded.postgres.database=first_load")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstLoadTest {

    private static final String RULES = """
            select c.conrelid::regclass || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid)
            from pg_constraint c where c.connamespace = 'public'::regnamespace and c.convalidated and c.conenforced
            union all select indexdef from pg_indexes where schemaname = 'public' order by 1""";
    private static final String MEMBER =
            "insert into member (number, first_name, last_name) values ('%s', 'Ladina', 'Caduff')";

    @Autowired
    ImportWorld world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    @Test
    @Order(1)
    void cannotBeLeftUnfinished() {
        List<String> rules = rules();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    begin();
                    jdbc.sql(MEMBER.formatted("1")).update();
                }))
                .hasStackTraceContaining("constraints would be missing");
        assertThat(rules()).isEqualTo(rules);
        assertThat(world.one("select count(*) from member")).isEqualTo("0");
    }

    @Test
    @Order(2)
    void takesNothingThatTheRulesWouldNotHaveTaken() {
        for (String wrong : List.of(
                "insert into contact_point (member_id, kind, value) values (uuidv7(), 'EMAIL', 'nobody@example.org')",
                MEMBER.formatted("1"),
                "insert into contact_point (member_id, kind, value, main) select id, 'EMAIL', v, true from member, "
                        + "(values ('Same@example.org'), ('same@example.org')) e(v)",
                "insert into membership (member_id, unit_id, category, kind, from_date) select m.id, u.id, c.code, 'MAIN', d "
                        + "from member m, (select id from unit limit 1) u, (select code from membership_category limit 1) c, "
                        + "(values (date '2020-01-01'), (date '2021-01-01')) days(d)")) {
            world.found();
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        begin();
                        jdbc.sql(MEMBER.formatted("1")).update();
                        assertThat(jdbc.sql(wrong).update()).isPositive();
                        jdbc.sql("call end_first_load()").update();
                    }))
                    .as(wrong)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThat(world.one("select count(*) from member")).isEqualTo("0");
    }

    @Test
    @Order(3)
    void leavesWhatIsPutAsideOutOfReachOfTheApplication() {
        for (String forbidden : List.of("delete from first_load", "insert into first_load (definition) values ('')")) {
            assertThatThrownBy(() -> jdbc.sql(forbidden).update()).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    @Order(4)
    void leavesTheSameRulesAndTheSameTraceAsAnyOtherImport() {
        world.found();
        List<String> rules = rules();
        var export = NavisionExport.of(10_000, 1_000_000, ImportWorld.UNITS);
        ImportRun first = world.run(export, folder);
        assertThat(first.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(first.membersNew()).isEqualTo(10_000);
        assertThat(rules()).isEqualTo(rules);
        for (String table : List.of("member", "contact_point", "postal_address", "magazine_delivery", "membership")) {
            assertThat(world.one("select count(*) from change where entity = ? and channel = 'import'", table))
                    .as(table)
                    .isEqualTo(world.one("select count(*) from " + table));
        }

        long changes = world.changes();
        ImportRun second = world.run(export, folder);
        assertThat(second.membersUnchanged()).isEqualTo(10_000);
        assertThat(world.changes()).isEqualTo(changes);
        assertThat(jdbc.sql("select begin_first_load()").query(Boolean.class).single())
                .as("when there are members")
                .isFalse();
        assertThat(rules()).isEqualTo(rules);
    }

    private void begin() {
        assertThat(jdbc.sql("select begin_first_load()").query(Boolean.class).single())
                .isTrue();
    }

    private List<String> rules() {
        return jdbc.sql(RULES).query(String.class).list();
    }
}
