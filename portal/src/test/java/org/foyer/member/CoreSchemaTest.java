package org.foyer.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.foyer.audit.Acting;
import org.foyer.audit.Actor;
import org.foyer.audit.Change;
import org.foyer.audit.ChangeLog;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class CoreSchemaTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MemberEditing editing;

    @Autowired
    ChangeLog changes;

    @Test
    void logsAnEditUnderTheOneWhoActed() {
        MemberId member = member("1001", "Muster");
        Acting.as(
                new Actor("Ladina", member, "portal"),
                () -> Acting.because("Heirat", () -> {
                    return editing.rename(
                            member, new Edit<>(new PersonName("Anna", "Muster"), new PersonName("Anna", "Caduff")));
                }));
        Change latest = changes.historyOf(member, 0, 1).getFirst();
        assertThat(latest.actor()).isEqualTo("Ladina");
        assertThat(latest.actorMember()).isEqualTo(member);
        assertThat(latest.reason()).isEqualTo("Heirat");
        assertThat(latest.fields()).containsExactly(new Change.FieldChange("last_name", "Muster", "Caduff"));
    }

    @Test
    void logsPlainSqlToo() {
        MemberId member = member("1002", "Muster");
        jdbc.sql("update member set last_name = 'Meier' where id = ?")
                .param(member.value())
                .update();
        Change latest = changes.historyOf(member, 0, 1).getFirst();
        assertThat(latest.channel()).isEqualTo("sql");
        assertThat(latest.actor()).isEqualTo("sql:foyer_app");
    }

    @Test
    void keepsTheChangeLogAppendOnlyForTheApplication() {
        assertThatThrownBy(() -> jdbc.sql("delete from change").update()).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("update change set actor = 'x'").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("insert into change (actor, channel, entity, entity_id, operation) "
                                + "values ('x', 'x', 'x', uuidv7(), 'insert')")
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void answersAnEditOfAStaleValueWithWhatStandsThereNow() {
        MemberId member = member("1003", "Neu");
        EditResult result =
                editing.rename(member, new Edit<>(new PersonName("Anna", "Alt"), new PersonName("Anna", "Anders")));
        assertThat(result).isEqualTo(new EditResult.Conflict("Anna Neu"));
    }

    @Test
    void movesEverythingBelowAlongWhenAUnitMoves() {
        UUID top = unit("T1", null);
        UUID other = unit("T2", null);
        UUID middle = unit("T3", top);
        UUID leaf = unit("T4", middle);
        jdbc.sql("update unit set parent_id = ? where id = ?")
                .params(other, middle)
                .update();
        assertThat(jdbc.sql("select u.path <@ t.path from unit u, unit t where u.id = ? and t.id = ?")
                        .params(leaf, other)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThatThrownBy(() -> jdbc.sql("update unit set parent_id = ? where id = ?")
                        .params(leaf, other)
                        .update())
                .hasStackTraceContaining("cannot lie below itself");
    }

    private UUID unit(String number, UUID parent) {
        return jdbc.sql("insert into unit (number, kind, name, parent_id) "
                        + "values (?, 'SECTION', '{\"de\": \"Test\"}', ?) returning id")
                .params(number, parent)
                .query(UUID.class)
                .single();
    }

    private MemberId member(String number, String lastName) {
        return new MemberId(
                jdbc.sql("insert into member (number, first_name, last_name) values (?, 'Anna', ?) returning id")
                        .params(number, lastName)
                        .query(UUID.class)
                        .single());
    }
}
