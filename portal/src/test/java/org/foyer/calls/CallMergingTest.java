package org.foyer.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foyer.testing.People;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.foyer.values.MemberMerge;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What becomes of call lists when two entries turn out to be one person. */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=calls")
class CallMergingTest {

    @Autowired
    CallMerging merging;

    @Autowired
    JdbcClient jdbc;

    private UnitId unit;
    private MemberId stays;
    private MemberId goes;
    private MemberId other;

    @BeforeEach
    void enterTwice() {
        var people = new People(jdbc);
        unit = people.unit(null);
        stays = people.member("Ursina", "Müller");
        goes = people.member("Ursina", "Mueller");
        other = people.member("Reto", "Amstad");
    }

    @Test
    void keepsOnlyTheOwnLineOfAListOnWhichBothStand() {
        UUID list = list(other);
        UUID own = entry(list, 1, stays);
        entry(list, 2, goes);
        merge();
        assertThat(entries(list)).containsExactly(own);
    }

    @Test
    void leavesThePlaceOnAListOnWhichOnlyTheOtherEntryStood() {
        UUID list = list(other);
        UUID line = entry(list, 7, goes);
        merge();
        assertThat(entries(list)).containsExactly(line);
        assertThat(idIn("select member_id from call_entry where id = ?", line)).isEqualTo(stays.value());
    }

    @Test
    void leavesListsAndNotesWithWhoMadeThem() {
        UUID list = list(goes);
        UUID line = entry(list, 1, other);
        jdbc.sql("update call_entry set called_by = ?, outcome = 'REACHED', note = 'Zieht um' where id = ?")
                .params(goes.value(), line)
                .update();
        merge();
        assertThat(idIn("select member_id from call_list where id = ?", list)).isEqualTo(stays.value());
        assertThat(idIn("select called_by from call_entry where id = ? and note = 'Zieht um'", line))
                .isEqualTo(stays.value());
    }

    @Test
    void letsGoWhomTheOtherEntryWasCalling() {
        UUID line = entry(list(other), 1, other);
        jdbc.sql("update call_entry set claimed_by = ?, claimed_until = now() + interval '10 minutes' where id = ?")
                .params(goes.value(), line)
                .update();
        merge();
        assertThat(jdbc.sql("select claimed_by is null and claimed_until is null from call_entry where id = ?")
                        .param(line)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void merge() {
        merging.move(new MemberMerge(stays, goes, Set.of()));
    }

    private UUID list(MemberId owner) {
        return jdbc.sql(
                        "insert into call_list (member_id, unit_id, purpose, hint, expires_on) values (?, ?, 'Beitrag', '', ?) "
                                + "returning id")
                .params(owner.value(), unit.value(), LocalDate.now().plusDays(3))
                .query(UUID.class)
                .single();
    }

    private UUID entry(UUID list, int position, MemberId member) {
        return jdbc.sql("insert into call_entry (list_id, position, member_id) values (?, ?, ?) returning id")
                .params(list, position, member.value())
                .query(UUID.class)
                .single();
    }

    private List<UUID> entries(UUID list) {
        return jdbc.sql("select id from call_entry where list_id = ?")
                .param(list)
                .query(UUID.class)
                .list();
    }

    private UUID idIn(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(UUID.class).single();
    }
}
