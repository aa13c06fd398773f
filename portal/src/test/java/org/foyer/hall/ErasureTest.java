package org.foyer.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.access.Permission;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.Attendance;
import org.foyer.door.Attendances;
import org.foyer.door.ChainCheck;
import org.foyer.door.ChairDesk;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** What is forgotten of an assembly, and what stays. */
@SpringTest
@SignedInAs("77700031")
class ErasureTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    ChairDesk chair;

    @Autowired
    Attendances attendances;

    @Autowired
    Boards boards;

    @Autowired
    Seals seals;

    @Autowired
    ChainCheck chain;

    @Autowired
    Erasure erasure;

    private TestDoor door;
    private AssemblyId assembly;

    @BeforeEach
    void wasHeld() throws Exception {
        var section = members.section("T783");
        members.office(members.byNumber("77700031"), section, Permission.RUN_ASSEMBLY, Permission.CHAIR_ASSEMBLY);
        door = new TestDoor(jdbc, section, Instant.now());
        assembly = new AssemblyId(door.id());
        UUID anna = door.voter("Anna", "Zumwald", 2);
        UUID beat = door.voter("Beat", "Zumwald", 1);
        door.proxy(beat, anna);
        jdbc.sql(
                        "update attendee set trace = '{\"x\": \"Zumwald\"}', gender = 'FEMALE', answer = 'COMING' where assembly_id = ?")
                .param(door.id())
                .update();
        UUID carla = door.voter("Carla", "Zumwald", 1);
        new OfflineDesk(context, door, "Tisch 1").admits(anna, 60, 7);
        new OfflineDesk(context, door, "Tisch 2").admits(carla, 50, 7);
        chair.annul(
                assembly, new OfflineDesk(context, door, "Tisch 3").admits(beat, 40, 0), "Das war nicht Beat Zumwald");
        seals.seal(assembly, "Wahlen", 1, Locale.GERMAN);
    }

    @Test
    void forgetsEverybodyAfterThePeriodAndKeepsTheNumbers() {
        var counts = attendances.ask(assembly, Attendance::counts);
        var sealed = seals.of(assembly);
        assertThat(text()).contains("Zumwald");
        endedYearsAgo(2, 1);
        assertThat(erasure.due()).contains(door.id());
        erasure.forget(door.id());
        assertThat(erasure.due()).doesNotContain(door.id());
        assertThat(text()).doesNotContain("Zumwald").doesNotContain("Ladina").doesNotContain("FEMALE");
        assertThat(jdbc.sql("select count(*) from attendee where assembly_id = ? and member_id is not null")
                        .param(door.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        var after = attendances.ask(assembly, Attendance::counts);
        assertThat(after.votes()).isEqualTo(counts.votes());
        assertThat(after.disputed()).isEqualTo(counts.disputed());
        assertThat(after.entitled()).isEqualTo(counts.entitled());
        assertThat(chain.firstBroken(assembly)).as("the chain holds").isEmpty();
        assertThat(seals.of(assembly)).isEqualTo(sealed);
        assertThat(seals.verify(seals.printed(assembly, sealed.getFirst().id())
                                .orElseThrow()
                                .address())
                        .orElseThrow()
                        .seal())
                .isEqualTo(sealed.getFirst());
        var board = boards.of(assembly).orElseThrow();
        assertThat(board.counts().votes()).isEqualTo(counts.votes());
        assertThat(board.disputes()).isEmpty();
        assertThat(board.latest()).isEmpty();
        assertThat(board.toString()).doesNotContain("Zumwald");
    }

    @Test
    void keepsPeopleUntilThePeriodIsOver() {
        endedYearsAgo(2, -2);
        assertThat(erasure.due()).doesNotContain(door.id());
    }

    @Test
    void letsNobodyWriteIntoWhatIsForgotten() {
        endedYearsAgo(3, 0);
        UUID late = door.voter("Dora", "Zumwald", 1);
        erasure.forget(door.id());
        assertThat(chair.admit(assembly, late, null).isDone()).isFalse();
    }

    private void endedYearsAgo(int years, int days) {
        jdbc.sql("""
                        update assembly set doors_at = ends_at - interval '10 years', starts_at = ends_at - interval '10 years' where id = ?""").param(door.id()).update();
        jdbc.sql("update assembly set ends_at = now() - make_interval(years => ?, days => ?) where id = ?")
                .params(years, days, door.id())
                .update();
    }

    /** All that the tables of the assembly hold. */
    private String text() {
        return List.of("attendee", "assembly_official", "door_event", "door_desk", "assembly_seal", "proxy").stream()
                .map(table -> jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from " + table
                                + " t where t.assembly_id = ?")
                        .param(door.id())
                        .query(String.class)
                        .single())
                .reduce("", String::concat);
    }
}
